import { localDateOf } from "@minsheng/domain/local-date";
import { type ChainPosition, chainPositions } from "@minsheng/domain/organisation/vocabulary";
import type { Actor } from "@minsheng/domain/policy/actor";
import { Not } from "typeorm";
import type { Transaction } from "../../platform/database/write-door.ts";
import type { SignedInActor } from "../../platform/graphql/context.ts";
import { Assignment } from "../assignment/assignment.entities.ts";
import { confirmLeads } from "../assignment/confirm-leads.command.ts";
import { setResponsibilityChain } from "../assignment/set-responsibility-chain.command.ts";
import { updateAssignment } from "../assignment/update-assignment.command.ts";
import { createUnit } from "../organisation/create-unit.command.ts";
import { Unit } from "../organisation/unit.entities.ts";
import { Membership, User } from "../people/user.entities.ts";
import { Programme, Task } from "../programme/programme.entities.ts";
import { answerQuestion } from "../question/answer-question.command.ts";
import { questionIdOf } from "../question/question.queries.ts";
import type { DemoActors } from "./demo-year.ts";

/**
 * Invented, and says so in every name: what the first weeks after the notice might have brought. Told through the
 * same commands as real work, so that it obeys every rule and stands in the log. The same on every first start.
 */
const MARK = "（演示）";

/** Two members for 各街道办事处, which the notice does not list. */
export async function addDemoSubdistricts(tx: Transaction): Promise<void> {
  const group = await tx.manager.findOneByOrFail(Unit, { kind: "GROUP" });
  for (const [code, name] of [
    ["jia-jdbsc", "甲街道办事处"],
    ["yi-jdbsc", "乙街道办事处"],
  ] as const) {
    await createUnit(tx, storyteller("SYSTEM_ADMIN"), {
      code,
      name: `${name}${MARK}`,
      kind: "MEMBER",
      groupId: group.id,
    });
  }
}

/** Leads confirmed where one unit is responsible alone, chains named, a few due dates settled. */
export async function tellDemoStory(tx: Transaction): Promise<void> {
  const supervisor = await actorOf(tx, "supervisor");
  const tasks = await tx.manager.find(Task, { order: { number: "ASC" } });
  const assignments = await tx.manager.find(Assignment, { order: { position: "ASC" } });
  const partsOf = (task: Task): Assignment[] => assignments.filter((part) => part.taskId === task.id);

  const alone = tasks.filter((task) => partsOf(task).length === 1);
  await confirmLeads(tx, supervisor, {
    tasks: alone.map(({ id, version }) => ({ taskId: id, expectedVersion: version })),
  });
  const units = new Map((await tx.manager.find(Unit)).map((unit) => [unit.id, unit]));
  for (const [index, part] of tasks.flatMap(partsOf).entries()) {
    // Every fourth unit has not named anybody yet, as happens.
    if (index % 4 === 3) continue;
    const unit = units.get(part.unitId) as Unit;
    await nameChain(tx, await actorOf(tx, `${unit.code}.admin`), part, index);
  }
  await wordDuties(tx, supervisor, tasks, units);
  await settleDueDates(tx, supervisor, tasks);
}

/** Who acts in the demonstration. */
export async function demoActors(tx: Transaction): Promise<DemoActors> {
  const units = await tx.manager.find(Unit, { where: { kind: Not("OFFICE") } });
  const everyones = async (role: "admin" | "reporter") =>
    new Map(
      await Promise.all(
        units.map(async ({ id, code }) => [id, await actorOf(tx, `${code}.${role}`)] as const),
      ),
    );
  return {
    supervisor: await actorOf(tx, "supervisor"),
    admins: await everyones("admin"),
    reporters: await everyones("reporter"),
  };
}

const surnames = [..."王李张刘陈杨赵孙周吴徐马朱胡郭何高林"];
const givenNames = ["建国", "秀英", "志强", "丽华", "文博", "海燕", "永刚", "晓雯", "春明", "玉梅"];
const titles: Record<ChainPosition, string> = {
  LEADER_IN_CHARGE: "分管副职",
  RESPONSIBLE_PERSON: "科室负责人",
  HANDLER: "业务经办",
  LIAISON: "联络员",
};

async function nameChain(
  tx: Transaction,
  actor: SignedInActor,
  part: Assignment,
  index: number,
): Promise<void> {
  const { version } = await tx.manager.findOneByOrFail(Assignment, { id: part.id });
  const people = chainPositions.map((position, place) => {
    const turn = index * chainPositions.length + place;
    const name = `${surnames[turn % surnames.length]}${givenNames[(turn * 7) % givenNames.length]}`;
    return { position, name, title: `${titles[position]}${MARK}`, validFrom: yearStart(tx) };
  });
  await setResponsibilityChain(tx, actor, { assignmentId: part.id, people, expectedVersion: version });
}

const duties: readonly (readonly [task: number, unit: string, duty: string])[] = [
  [1, "scjgj", "负责食品抽检300批次和大宗食材供应商检查，检查结果每月报牵头单位。"],
  [2, "xfjydd", "负责校园消防演练、消防宣传教育和应急物资核查。"],
  [9, "dzbgs", "负责组织发动适龄妇女参加检查，核实低收入“两癌”患病妇女救助对象。"],
];

async function wordDuties(
  tx: Transaction,
  supervisor: SignedInActor,
  tasks: readonly Task[],
  units: ReadonlyMap<string, Unit>,
): Promise<void> {
  for (const [number, unitCode, duty] of duties) {
    const task = tasks.find((one) => one.number === number);
    const parts = await tx.manager.findBy(Assignment, { taskId: task?.id ?? "" });
    const part = parts.find((one) => units.get(one.unitId)?.code === unitCode);
    if (part === undefined) continue;
    await updateAssignment(tx, supervisor, {
      assignmentId: part.id,
      line: part.line,
      duty: `${duty}${MARK}`,
      expectedVersion: part.version,
    });
  }
}

const dueDates: readonly (readonly [task: number, monthDay: string])[] = [
  [2, "11-30"],
  [7, "09-30"],
  [15, "12-15"],
  [16, "12-10"],
  [22, "12-20"],
];

async function settleDueDates(
  tx: Transaction,
  supervisor: SignedInActor,
  tasks: readonly Task[],
): Promise<void> {
  const programme = await tx.manager.findOneByOrFail(Programme, { id: tasks[0]?.programmeId ?? "" });
  for (const [number, monthDay] of dueDates) {
    await answerQuestion(tx, supervisor, {
      questionId: questionIdOf(programme.id, `DUE_DATE:task:${number}`),
      answer: `${programme.year}-${monthDay}`,
      expectedVersion: 0,
    });
  }
}

const yearStart = (tx: Transaction): string => `${localDateOf(tx.now).slice(0, 4)}-01-01`;

async function actorOf(tx: Transaction, username: string): Promise<SignedInActor> {
  const user = await tx.manager.findOneByOrFail(User, { username });
  const capacities = await tx.manager.findBy(Membership, { userId: user.id });
  return { ...user, userId: user.id, capacities, sessionId: "" };
}

/** Acts before there is anybody. */
const storyteller = (role: Actor["capacities"][number]["role"]): SignedInActor => ({
  userId: "",
  username: "",
  name: `演示数据${MARK}`,
  capacities: [{ unitId: "", role }],
  mustChangePassword: false,
  sessionId: "",
});
