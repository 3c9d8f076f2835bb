import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApi, type TestApi } from "./support/api.ts";
import { lastAct } from "./support/audit.ts";
import type { AnsweredError } from "./support/client.ts";
import { type DeliveredTask, deliverTask } from "./support/delivered-task.ts";
import { PNG } from "./support/inserted-report.ts";
import { onReport, type Report, readingsOf, versionOf } from "./support/reporting.ts";

let api: TestApi;
let fire: DeliveredTask;
let report: Report;
beforeAll(async () => {
  api = await startApi({ today: "2026-03-01" });
  fire = await deliverTask(api, 24, { on: "2026-03-02" });
  api.goTo("2026-04-02");
  report = await onReport(api, reporter, "saveReport", {
    taskId: fire.taskId,
    unitId: fire.unitIds["xfjydd"],
    period: "2026-03",
    readings: readingsOf(fire, { 高层建筑专项行动: 1, 消防安全教育培训: 5000 }),
    narrative: "已培训5000人。",
    expectedVersion: 0,
  });
});
afterAll(() => api.close());

const reporter = "xfjydd.reporter";
const ofReport = () => `report=${report.id}`;
const ofMilestone = () => `milestone=${fire.lineageId}`;

interface Uploaded {
  readonly status: number;
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly url: string;
  readonly previewUrl: string | null;
  readonly duplicateOf: readonly string[];
  readonly errors?: readonly AnsweredError[];
}

async function upload(
  username: string,
  place: string,
  file: { readonly name: string; readonly content: Uint8Array<ArrayBuffer> },
  headers: Record<string, string> = { "x-minsheng": "1" },
): Promise<Uploaded> {
  const body = new FormData();
  body.append("file", new File([file.content], file.name));
  const path = `/files?task=${fire.taskId}&unit=${fire.unitIds["xfjydd"]}&${place}`;
  const response = await (await api.as(username)).fetch(path, { method: "POST", headers, body });
  return { ...((await response.json()) as Uploaded), status: response.status };
}

const bytes = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, "latin1"));
const pdf = bytes("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF");
const picture = new Uint8Array(PNG);
const oldOffice = new Uint8Array(1024);
oldOffice.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const docx = new Uint8Array(
  zipSync({
    "[Content_Types].xml": strToU8(
      `<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    "word/document.xml": strToU8("<document/>"),
  }),
);

describe("handing in", () => {
  it("keeps a file under its hash, tells its kind by its content, and puts it on record", async () => {
    const evidence = await upload(reporter, ofReport(), { name: "签到表.pdf", content: pdf });
    expect(evidence).toMatchObject({
      status: 201,
      name: "签到表.pdf",
      mediaType: "application/pdf",
      size: pdf.length,
      url: `/files/${evidence.id}`,
      previewUrl: null,
      duplicateOf: [],
    });
    const [kept] = await readdir(join(api.config.dataDir, "files"));
    expect(kept).toMatch(/^[0-9a-f]{64}$/);
    expect(await lastAct(api, { operations: ["uploadEvidence"] })).toMatchObject({
      actor: "消防救援大队经办人（演示）",
      changes: [{ field: "report.evidence", before: null, after: `签到表.pdf (sha256 ${kept})` }],
    });
  });

  it("is also for a milestone of the own unit", async () => {
    expect(await upload(reporter, ofMilestone(), { name: "方案.docx", content: docx })).toMatchObject({
      status: 201,
      mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    });
  });

  it("says where the same content was handed in before", async () => {
    const again = await upload(reporter, ofMilestone(), { name: "又一次.pdf", content: pdf });
    expect(again.duplicateOf).toEqual(["任务24 消防救援大队 2026-03 填报（签到表.pdf）"]);
    expect((await readdir(join(api.config.dataDir, "files"))).length).toBe(2);
  });

  it.each([
    ["../../etc/passwd", "passwd.png"],
    ["C:\\私人\\现场 照片.PNG", "现场 照片.png"],
    ["财务\u202Egnp.exe", "财务gnp.exe.png"],
    ["a\u0000b\u0007.png", "ab.png"],
    ["...", "file.png"],
    [`${"长".repeat(300)}.png`, `${"长".repeat(120)}.png`],
  ])("makes a harmless name of %j", async (name, expected) => {
    expect(await upload(reporter, ofReport(), { name, content: picture })).toMatchObject({
      status: 201,
      name: expected,
      previewUrl: expect.stringMatching(/^\/files\/evidence_[0-9a-f]{32}\?preview$/),
    });
  });

  it.each([
    ["a page under a picture's name", "图.png", bytes("<!doctype html><script>alert(1)</script>")],
    ["a drawing with a script", "图.svg", bytes('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ["a programme", "表.pdf", bytes(`MZ${"\0".repeat(200)}`)],
    ["an archive", "包.docx", new Uint8Array(zipSync({ "a.txt": strToU8("a") }))],
    ["an old Office file of unknown kind", "安装.msi", oldOffice],
    ["nothing", "空.pdf", new Uint8Array(0)],
  ])("refuses %s", async (_, name, content) => {
    const { status, errors } = await upload(reporter, ofReport(), { name, content });
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", fields: [{ field: "file" }] });
  });

  it("tells old Word, Excel and PowerPoint apart by name", async () => {
    const { mediaType } = await upload(reporter, ofReport(), { name: "台账.xls", content: oldOffice });
    expect(mediaType).toBe("application/vnd.ms-excel");
  });

  it("takes 20 megabytes and no more", async () => {
    const most = new Uint8Array(20 * 1024 * 1024);
    most.set(pdf);
    expect((await upload(reporter, ofReport(), { name: "大.pdf", content: most })).status).toBe(201);
    const more = new Uint8Array(most.length + 1);
    more.set(pdf);
    const { status, errors } = await upload(reporter, ofReport(), { name: "大.pdf", content: more });
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions.fields).toEqual([{ field: "file", message: "文件不能超过 20 MB。" }]);
  });

  it("needs the console's own header, and a form with a file", async () => {
    const file = { name: "签到表.pdf", content: pdf };
    expect((await upload(reporter, ofReport(), file, {})).status).toBe(403);
    const client = await api.as(reporter);
    const post = async (init: RequestInit) =>
      (
        await client.fetch(`/files?task=${fire.taskId}&unit=${fire.unitIds["xfjydd"]}&${ofReport()}`, {
          method: "POST",
          ...init,
          headers: { "x-minsheng": "1", ...init.headers },
        })
      ).status;
    expect(await post({ body: new FormData() })).toBe(400);
    expect(await post({ body: "%PDF-1.7", headers: { "content-type": "application/pdf" } })).toBe(400);
    expect(await post({ body: "{}", headers: { "content-type": "application/json" } })).toBe(400);
    const cutOff = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7';
    expect(await post({ body: cutOff, headers: { "content-type": "multipart/form-data; boundary=x" } })).toBe(
      400,
    );
  });

  it("is only for who may write there", async () => {
    const file = { name: "签到表.pdf", content: pdf };
    expect((await upload("supervisor", ofReport(), file)).status).toBe(403);
    expect((await upload("scjgj.admin", ofReport(), file)).status).toBe(404);
    expect((await upload(reporter, "report=report_00000000000000000000000000000000", file)).status).toBe(404);
    expect((await upload(reporter, `${ofReport()}&${ofMilestone()}`, file)).status).toBe(400);
    expect((await upload(reporter, "", file)).status).toBe(400);
  });
});

describe("handing out", () => {
  it("is a download that the browser neither runs nor guesses at", async () => {
    const { url } = await upload(reporter, ofReport(), { name: "总结 (终稿)'.pdf", content: pdf });
    const response = await (await api.as("leader")).fetch(`${url}?preview`);
    expect(response.status).toBe(200);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(Buffer.from(pdf));
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent("总结 ")}%28${encodeURIComponent("终稿")}%29%27.pdf`,
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
      "cache-control": "private, no-store",
    });
  });

  it("shows a picture in the page where it is asked for", async () => {
    const { url, previewUrl } = await upload(reporter, ofReport(), { name: "现场.png", content: picture });
    const dispositionOf = async (path: string) =>
      (await (await api.as("auditor")).fetch(path)).headers.get("content-disposition");
    expect(await dispositionOf(previewUrl ?? "")).toMatch(/^inline; /);
    expect(await dispositionOf(url)).toMatch(/^attachment; /);
  });

  it("is only for who may see the task", async () => {
    const { url } = await upload(reporter, ofReport(), { name: "现场.png", content: picture });
    expect((await api.client().fetch(url)).status).toBe(401);
    expect((await (await api.as("scjgj.admin")).fetch(url)).status).toBe(404);
    expect((await (await api.as("admin")).fetch(url)).status).toBe(403);
    expect((await (await api.as("supervisor")).fetch("/files/..%2f..%2fminsheng.sqlite")).status).toBe(404);
  });
});

describe("taking back", () => {
  const REMOVE = "mutation ($input: RemoveEvidenceInput!) { removeEvidence(input: $input) }";

  it("is possible until the report is submitted; what was submitted stays with its correction", async () => {
    const client = await api.as(reporter);
    const [stays, goes] = [
      await upload(reporter, ofReport(), { name: "留.png", content: picture }),
      await upload(reporter, ofReport(), { name: "撤.png", content: picture }),
    ];
    expect(await client.get(REMOVE, { input: { evidenceId: goes.id } })).toEqual({ removeEvidence: true });
    expect((await client.fetch(goes.url)).status).toBe(404);
    const submitted = await onReport(api, "xfjydd.admin", "submitReport", versionOf(report));
    expect(submitted.evidence.map(({ name }) => name)).toContain("留.png");
    const refused = await client.refusal(REMOVE, { input: { evidenceId: stays.id } });
    expect(refused.extensions).toMatchObject({ code: "REFUSED", reasons: [{ code: "REPORT_NOT_EDITABLE" }] });
    expect((await upload(reporter, ofReport(), { name: "迟.png", content: picture })).status).toBe(409);

    const accepted = await onReport(api, "supervisor", "acceptReport", versionOf(submitted));
    const correction = await onReport(api, reporter, "correctReport", {
      ...versionOf(accepted),
      reason: "重复计数",
    });
    expect(correction.evidence.map(({ name }) => name)).toContain("留.png");
  });
});
