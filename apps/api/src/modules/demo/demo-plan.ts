import type { LocalDate } from "@minsheng/domain/local-date";

interface DemoMilestone {
  readonly name: string;
  readonly criterion: string;
  readonly evidenceKind: string;
  readonly plannedOn: LocalDate;
  readonly weight: number;
}

/** Stages that every task could have; the notice names none. */
export function demoMilestones(year: number, dueOn: LocalDate): DemoMilestone[] {
  const stages: readonly DemoMilestone[] = [
    {
      name: "制定实施方案（演示）",
      criterion: "实施方案经单位班子会议研究通过并印发。",
      evidenceKind: "实施方案文件",
      plannedOn: `${year}-02-28`,
      weight: 1,
    },
    {
      name: "全面启动实施（演示）",
      criterion: "任务分解到岗到人，首批工作已经开展。",
      evidenceKind: "任务分解表、现场照片",
      plannedOn: `${year}-03-31`,
      weight: 1,
    },
    {
      name: "完成过半（演示）",
      criterion: "各项量化指标完成年度目标的一半。",
      evidenceKind: "阶段性总结、统计台账",
      plannedOn: `${year}-06-30`,
      weight: 2,
    },
    {
      name: "全部完成并自查（演示）",
      criterion: "量化指标全部达到目标，自查报告已提交。",
      evidenceKind: "自查报告、验收材料",
      plannedOn: dueOn,
      weight: 2,
    },
  ];
  return stages.filter(({ plannedOn }, place) => plannedOn < dueOn || place === stages.length - 1);
}
