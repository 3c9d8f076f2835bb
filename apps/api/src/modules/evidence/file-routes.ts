import { createHash } from "node:crypto";
import multipart from "@fastify/multipart";
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from "fastify";
import { badField, forbidden, notFound } from "../../platform/errors.ts";
import type { SignedInContext } from "../../platform/graphql/context.ts";
import { admit } from "../../platform/graphql/gate.ts";
import { sendError } from "../../platform/http/send-error.ts";
import type { CreateContext } from "../access/request-context.ts";
import { findEvidence, type PlacedEvidence } from "./evidence.queries.ts";
import type { EvidenceType } from "./evidence.types.ts";
import type { EvidencePlace } from "./evidence-place.ts";
import { type FileStore, fileStoreIn } from "./file-store.ts";
import { isPicture, mediaTypeOf, safeName } from "./media-types.ts";
import { type UploadedFile, uploadEvidence } from "./upload-evidence.command.ts";

const MOST_MEGABYTES = 20;
/** A form of another site cannot set it, and a script of another site is not let through with it. */
const OWN_HEADER = "x-minsheng";

/** POST /files takes 佐证材料 in, GET /files/:id hands them out to whoever may see their task. */
export async function addFiles(
  server: FastifyInstance,
  createContext: CreateContext,
  folder: string,
): Promise<void> {
  const store = fileStoreIn(folder);
  const routes: FastifyPluginAsync = async (scope) => {
    await scope.register(multipart, {
      limits: { files: 1, fields: 0, fileSize: MOST_MEGABYTES * 1024 * 1024 },
    });
    scope.post("/files", { errorHandler: sendUploadError }, async (request, reply) => {
      const context = await createContext(request, reply);
      admit(context, "removeEvidence");
      if (request.headers[OWN_HEADER] !== "1") throw forbidden();
      const signedIn = context as SignedInContext;
      const file = await readFile(request, store);
      const id = await context.inTransaction((tx) =>
        uploadEvidence(tx, signedIn.actor, placeOf(request.query), file),
      );
      return reply.status(201).send(inAnswer(await evidenceById(signedIn, id)));
    });
    scope.get("/files/:id", { exposeHeadRoute: false, errorHandler: sendError }, async (request, reply) => {
      const context = await createContext(request, reply);
      admit(context, "task");
      const evidence = await evidenceById(context as SignedInContext, (request.params as { id: string }).id);
      return sendFile(reply, evidence, "preview" in (request.query as object), store);
    });
  };
  await server.register(routes);
}

async function readFile(request: FastifyRequest, store: FileStore): Promise<UploadedFile> {
  const { filename, content } = await readForm(request);
  const mediaType = await mediaTypeOf(content, filename);
  if (mediaType === null) throw badField("file", "field.badFileType");
  const sha256 = createHash("sha256").update(content).digest("hex");
  return {
    name: safeName(filename, mediaType),
    mediaType,
    size: content.length,
    sha256,
    keep: () => store.keep(sha256, content),
  };
}

/** The form's file. Whatever is wrong with the form, cut off or none at all, is a fault of that field. */
async function readForm(request: FastifyRequest): Promise<{ filename: string; content: Buffer }> {
  try {
    const part = await request.file();
    if (part !== undefined) return { filename: part.filename, content: await part.toBuffer() };
  } catch (error) {
    const tooLarge = error instanceof Error && "code" in error && error.code === "FST_REQ_FILE_TOO_LARGE";
    if (tooLarge) throw badField("file", "field.fileTooLarge", { max: MOST_MEGABYTES });
    request.log.info({ err: error }, "form not readable");
  }
  throw badField("file", "field.required");
}

function placeOf(query: unknown): EvidencePlace {
  const words = query as Readonly<Record<string, unknown>>;
  const id = (name: string): string | null => {
    const value = words[name];
    return typeof value === "string" && value !== "" ? value : null;
  };
  const [reportId, milestoneId] = [id("report"), id("milestone")];
  if ((reportId === null) === (milestoneId === null)) throw badField("report", "field.required");
  return { taskId: id("task") ?? "", unitId: id("unit") ?? "", reportId, milestoneId };
}

async function evidenceById(context: SignedInContext, id: string): Promise<PlacedEvidence> {
  const [evidence] = await findEvidence(context, { sql: "e.id = ?", params: [id] });
  if (evidence === undefined) throw notFound();
  return evidence;
}

const inAnswer = (evidence: PlacedEvidence): EvidenceType => ({
  id: evidence.id,
  name: evidence.name,
  mediaType: evidence.mediaType,
  size: evidence.size,
  url: evidence.url,
  previewUrl: evidence.previewUrl,
  duplicateOf: evidence.duplicateOf,
  uploadedBy: evidence.uploadedBy,
  uploadedAt: evidence.uploadedAt,
});

/** Never to be run or guessed at by the browser; only a picture may be shown, and only where a page asks for it. */
function sendFile(
  reply: FastifyReply,
  { name, mediaType, sha256, size }: PlacedEvidence,
  preview: boolean,
  store: FileStore,
): FastifyReply {
  const kind = preview && isPicture(mediaType) ? "inline" : "attachment";
  return reply
    .header("content-disposition", `${kind}; filename*=UTF-8''${rfc5987(name)}`)
    .header("x-content-type-options", "nosniff")
    .header("content-security-policy", "default-src 'none'; sandbox")
    .header("cross-origin-resource-policy", "same-origin")
    .header("cache-control", "private, no-store")
    .header("content-length", size)
    .type(mediaType)
    .send(store.open(sha256));
}

/** Leaves only what RFC 5987 allows unescaped: encodeURIComponent spares four characters too many. */
const rfc5987 = (name: string): string =>
  encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** A body that is no form at all is refused before anybody reads it. */
function sendUploadError(error: Error, request: FastifyRequest, reply: FastifyReply): void {
  const noForm = "statusCode" in error && Number(error.statusCode) < 500;
  sendError(noForm ? badField("file", "field.required") : error, request, reply);
}
