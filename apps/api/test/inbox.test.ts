import { afterAll, beforeAll, expect, it } from "vitest";
import { startApi, type TestApi } from "./support/api.ts";
import { assignmentObject } from "./support/objects.ts";

interface Item {
  readonly kind: string;
  readonly taskNumber: number;
  readonly unitName: string;
  readonly dueOn: string | null;
  readonly overdue: boolean;
}

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ today: "2026-03-06" });
});
afterAll(() => api.close());

const inboxOf = async (username: string): Promise<Item[]> => {
  const client = await api.as(username);
  const { inbox } = await client.get<{ inbox: Item[] }>(
    "{ inbox { kind taskNumber unitName dueOn overdue } }",
  );
  return [...inbox];
};

it("asks a unit to acknowledge within three working days, and its lead for a plan", async () => {
  // Handed over on Friday: Monday, Tuesday, Wednesday.
  const unit = { unitName: "消防救援大队", overdue: false };
  expect(await inboxOf("xfjydd.admin")).toEqual([
    { kind: "ACKNOWLEDGE", taskNumber: 2, dueOn: "2026-03-11", ...unit },
    { kind: "ACKNOWLEDGE", taskNumber: 24, dueOn: "2026-03-11", ...unit },
    { kind: "DRAFT_PLAN", taskNumber: 24, dueOn: null, ...unit },
  ]);
  expect((await inboxOf("xfjydd.reporter")).map(({ kind }) => kind)).toEqual(["DRAFT_PLAN"]);
});

it.each(["leader", "auditor", "admin", "coordinator", "supervisor"])(
  "asks nothing of %s yet",
  async (username) => {
    expect(await inboxOf(username)).toEqual([]);
  },
);

it("drops what is done, and says what is late", async () => {
  const { id, version } = await assignmentObject(api, 24, "xfjydd");
  await (await api.as("xfjydd.admin")).get(
    "mutation ($input: AcknowledgeTaskInput!) { acknowledgeTask(input: $input) { id } }",
    { input: { assignmentId: id, expectedVersion: version } },
  );
  api.goTo("2026-03-12");
  const acknowledge = (await inboxOf("xfjydd.admin")).filter(({ kind }) => kind === "ACKNOWLEDGE");
  expect(acknowledge).toEqual([
    { kind: "ACKNOWLEDGE", taskNumber: 2, unitName: "消防救援大队", dueOn: "2026-03-11", overdue: true },
  ]);
});

it("costs the same few statements, however much it is", async () => {
  await inboxOf("fzrhjbzj.admin");
  api.statements();
  expect((await inboxOf("fzrhjbzj.admin")).length).toBeGreaterThan(20);
  // The session, the parts, the states, plans, milestones and reports of their tasks, the rules.
  expect(api.statements()).toHaveLength(7);
});
