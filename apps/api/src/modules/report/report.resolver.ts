import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import type { SignedInContext } from "../../platform/graphql/context.ts";
import { readPage } from "../../platform/graphql/page.ts";
import { type Selection, selectionOf } from "../../platform/graphql/selection.ts";
import { TaskType } from "../programme/task.types.ts";
import { AcceptReportInput, AcceptReportsInput, acceptReports } from "./accept-report.command.ts";
import { CorrectReportInput, correctReport } from "./correct-report.command.ts";
import { missingPartsOf } from "./missing-parts.queries.ts";
import { findReports, reportsById } from "./report.queries.ts";
import { ProgressReportType } from "./report.types.ts";
import { loadReportSheet } from "./report-sheet.queries.ts";
import { MissingPart, ReportSheet } from "./report-sheet.types.ts";
import { ReturnReportInput, returnReport } from "./return-report.command.ts";
import { SaveReportInput, saveReport } from "./save-report.command.ts";
import { SubmitReportInput, SubmitReportsInput, submitReports } from "./submit-report.command.ts";

@Resolver(() => ProgressReportType)
export class ReportResolver {
  @Query(() => ReportSheet, {
    description: "What the reader's units report: for the period now due, or another.",
  })
  reportSheet(
    @Arg("period", () => String, { nullable: true, description: "A month, YYYY-MM." }) period: string | null,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ReportSheet> {
    return loadReportSheet(context, period, selectionOf(info));
  }

  @Mutation(() => ProgressReportType, { description: "Writes a draft; to be called as often as one types." })
  async saveReport(
    @Arg("input", () => SaveReportInput) input: SaveReportInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProgressReportType> {
    const id = await context.inTransaction((tx) => saveReport(tx, context.actor, input));
    return theReport(context, id, selectionOf(info));
  }

  @Mutation(() => ProgressReportType)
  async submitReport(
    @Arg("input", () => SubmitReportInput) input: SubmitReportInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProgressReportType> {
    await context.inTransaction((tx) => submitReports(tx, context.actor, [input]));
    return theReport(context, input.reportId, selectionOf(info));
  }

  @Mutation(() => [ProgressReportType], { description: "All of the reports, or none." })
  async submitReports(
    @Arg("input", () => SubmitReportsInput) input: SubmitReportsInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProgressReportType[]> {
    const ids = await context.inTransaction((tx) => submitReports(tx, context.actor, input.reports));
    return reportsById(context, ids, selectionOf(info));
  }

  @Mutation(() => ProgressReportType, { description: "Makes the figures official." })
  async acceptReport(
    @Arg("input", () => AcceptReportInput) input: AcceptReportInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProgressReportType> {
    await context.inTransaction((tx) => acceptReports(tx, context.actor, [input]));
    return theReport(context, input.reportId, selectionOf(info));
  }

  @Mutation(() => [ProgressReportType], { description: "All of the reports, or none." })
  async acceptReports(
    @Arg("input", () => AcceptReportsInput) input: AcceptReportsInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProgressReportType[]> {
    const ids = await context.inTransaction((tx) => acceptReports(tx, context.actor, input.reports));
    return reportsById(context, ids, selectionOf(info));
  }

  @Mutation(() => ProgressReportType)
  async returnReport(
    @Arg("input", () => ReturnReportInput) input: ReturnReportInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProgressReportType> {
    await context.inTransaction((tx) => returnReport(tx, context.actor, input));
    return theReport(context, input.reportId, selectionOf(info));
  }

  @Mutation(() => ProgressReportType, { description: "Begins a new revision of accepted figures." })
  async correctReport(
    @Arg("input", () => CorrectReportInput) input: CorrectReportInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProgressReportType> {
    const id = await context.inTransaction((tx) => correctReport(tx, context.actor, input));
    return theReport(context, id, selectionOf(info));
  }
}

@Resolver(() => TaskType)
export class TaskReportsResolver {
  @FieldResolver(() => [ProgressReportType], {
    description: "进展填报 of all its units, latest period first.",
  })
  reports(
    @Root() task: TaskType,
    @Arg("first", () => Int, { defaultValue: 20 }) first: number,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProgressReportType[]> {
    const { first: limit } = readPage(first, null, 0);
    return findReports(
      context,
      { where: { sql: "r.taskId = ?", params: [task.id] }, limit },
      selectionOf(info),
    );
  }

  @FieldResolver(() => [MissingPart], {
    description: "Reports whose due day has passed and that are not in.",
  })
  missingParts(@Root() task: TaskType, @Ctx() context: SignedInContext): Promise<MissingPart[]> {
    return missingPartsOf(context, task);
  }
}

async function theReport(
  context: SignedInContext,
  id: string,
  wants: Selection,
): Promise<ProgressReportType> {
  const [report] = await reportsById(context, [id], wants);
  if (report === undefined) throw new Error(`Report ${id} was changed and cannot be read.`);
  return report;
}
