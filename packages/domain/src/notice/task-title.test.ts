import { expect, test } from "vitest";
import { tasks2026 } from "./notice-2026.fixture.ts";
import { taskTitle } from "./task-title.ts";

test("the titles of the 24 tasks", () => {
  expect(tasks2026.map(({ number, title }) => `${number} ${title}`)).toEqual([
    "1 实施学生用餐安全专项提升行动",
    "2 提升校园消防及周边交通安全",
    "3 开展中小学生心理辅导",
    "4 实施孤儿助学和健康保障行动",
    "5 为全区符合条件的孤儿按照每人最高800元的标准进行免费体检",
    "6 完成两家中心村卫生室建设",
    "7 优化养老服务供给",
    "8 提升养老服务质量",
    "9 开展城乡适龄妇女免费“两癌”检查",
    "10 加强特困人员救助保障和困难群众临时救助",
    "11 提供康复训练、辅助器具适配等基本康复救助",
    "12 完善就业创业政策体系",
    "13 积极组织各街道遴选高素质农民培训学员",
    "14 继续推行我市的“公交惠民”政策",
    "15 打通丹凤街、兴达路2条断头路",
    "16 开展戏曲进乡村98场，实现全覆盖",
    "17 开展全民健身运动会、街道联赛",
    "18 分局拟建成2个公安“集约办”便民点",
    "19 改建城市管理社区服务站2处，建成“民生微市”6处",
    "20 建设“民生110”全域社会服务体系",
    "21 提升社区物业服务能力",
    "22 实施1处供水工程设施维修养护",
    "23 为全区居民购买政府灾害民生综合保险",
    "24 提升群众消防安全意识和火灾防范能力",
  ]);
});

test.each([
  [
    "a sentence of preambles only keeps its first",
    `坚持${"政".repeat(15)}，围绕${"民".repeat(15)}。`,
    `坚持${"政".repeat(15)}`,
  ],
  ["a clause beyond 30 characters is cut", `新${"建".repeat(40)}。`, `新${"建".repeat(28)}…`],
  [
    "a comma within brackets or quotation marks parts nothing",
    `建成“东，西”两处（甲，乙）${"站".repeat(12)}，${"点".repeat(12)}。`,
    `建成“东，西”两处（甲，乙）${"站".repeat(12)}`,
  ],
])("%s", (_, wording, title) => {
  expect(taskTitle(wording)).toBe(title);
});
