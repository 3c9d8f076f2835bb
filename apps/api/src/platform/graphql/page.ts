import { Field, ObjectType } from "type-graphql";
import { badField } from "../errors.ts";

const MOST_PER_PAGE = 100;

@ObjectType({ simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean) hasNextPage: boolean;
  @Field(() => String, { nullable: true }) endCursor: string | null;
}

/** The sort values of the row after which a page begins; opaque to clients. */
export type Cursor = readonly (string | number)[];

export interface Page {
  readonly first: number;
  readonly after: Cursor | null;
}

/** Checks a list's `first` and `after`. `cursorLength`: how many sort values the list's cursors carry. */
export function readPage(first: number, after: string | null | undefined, cursorLength: number): Page {
  if (first < 1 || first > MOST_PER_PAGE) {
    throw badField("first", "field.outOfRange", { min: 1, max: MOST_PER_PAGE });
  }
  return { first, after: after ? readCursor(after, cursorLength) : null };
}

function readCursor(text: string, length: number): Cursor {
  try {
    const values: unknown = JSON.parse(Buffer.from(text, "base64url").toString());
    const fits =
      Array.isArray(values) &&
      values.length === length &&
      values.every((value) => typeof value === "string" || typeof value === "number");
    if (fits) return values;
  } catch {
    // Not even JSON: the same fault as a wrong shape, told below.
  }
  throw badField("after", "field.badCursor");
}

const writeCursor = (cursor: Cursor): string => Buffer.from(JSON.stringify(cursor)).toString("base64url");

export interface Connection<Row> {
  edges: { cursor: string; node: Row }[];
  pageInfo: PageInfo;
  totalCount: number;
}

/** A Relay connection of rows of which one more than `first` was asked for, to see whether there is a next page. */
export function connection<Row>(
  rows: readonly Row[],
  page: Page,
  totalCount: number,
  cursorOf: (row: Row) => Cursor,
): Connection<Row> {
  const edges = rows.slice(0, page.first).map((node) => ({ cursor: writeCursor(cursorOf(node)), node }));
  return {
    edges,
    pageInfo: { hasNextPage: rows.length > page.first, endCursor: edges.at(-1)?.cursor ?? null },
    totalCount,
  };
}
