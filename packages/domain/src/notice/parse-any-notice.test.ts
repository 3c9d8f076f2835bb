import fc from "fast-check";
import { expect, test } from "vitest";
import { parseNotice } from "./parse-notice.ts";

const ordinals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

const units = fc.uniqueArray(
  fc.record({
    unit: fc.constantFrom("教育局", "卫生健康局", "城乡建设和交通局", "各街道办事处", "公安分局"),
    line: fc.option(fc.constantFrom("妇联", "交通", "水务"), { nil: null }),
  }),
  { selector: (named) => named.unit, minLength: 1, maxLength: 4 },
);
const project = fc.record({
  name: fc.constantFrom("提升医疗服务水平", "方便群众出行", "筑牢安全底线"),
  tasks: fc.array(
    fc.record({
      wording: fc.constantFrom(
        "新建改建公厕12座。",
        "10000名学生免费体检（含视力）；每月至少1次。",
        "打通 丹凤街、兴达路2条断头路。",
      ),
      responsible: units,
    }),
    { minLength: 1, maxLength: 4 },
  ),
});

test("any notice of this layout is read back as it was written", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2020, max: 2099 }),
      fc.array(project, { minLength: 1, maxLength: ordinals.length }),
      fc.constantFrom(["（", "）"] as const, ["(", ")"] as const),
      fc.constantFrom("\n", "\r\n"),
      (year, projects, [open, close], lineEnd) => {
        let number = 0;
        const rows = projects.flatMap(({ name, tasks }, at) =>
          tasks.flatMap(({ wording, responsible }, row) => {
            number += 1;
            const named = responsible.map(({ unit, line }) =>
              line === null ? unit : `${unit}${open}${line}${close}`,
            );
            const head = row === 0 ? [ordinals[at], name] : ["", ""];
            return ["", ...[...head, `${number}.${wording}`, named.join("、")].map((cell) => `\t${cell}`)];
          }),
        );
        const text = [
          `济高新管发〔${year}〕3号`,
          "济宁高新区管委会",
          `关于办好${year}年重点民生实事的通知`,
          "一、抓好落实。",
          "项目汇总表",
          ...["序号", "项目名称", "工作任务", "责任单位"].map((cell) => `\t${cell}`),
          ...rows,
        ].join(lineEnd);

        const notice = parseNotice(text);
        expect(notice).toMatchObject({
          year,
          documentNumber: `济高新管发〔${year}〕3号`,
          body: ["一、抓好落实。"],
        });
        expect(
          notice.projects.map(({ name, tasks }) => ({
            name,
            tasks: tasks.map(({ wording, responsible }) => ({ wording, responsible })),
          })),
        ).toEqual(projects);
        expect(notice.projects.flatMap(({ tasks }) => tasks.map((task) => task.number))).toEqual(
          Array.from({ length: number }, (_, index) => index + 1),
        );
      },
    ),
  );
});
