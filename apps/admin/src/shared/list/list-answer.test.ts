import { expect, test } from "vitest";
import { keepShown } from "./list-answer.ts";

const asked = { loading: true, refetch: () => null };
const answered = { loading: false, refetch: () => null };

const read = (result: Parameters<typeof keepShown<string>>[0]) => {
  const { shown, answer } = keepShown<string>(result);
  return { shown, loaded: answer.loaded, stale: answer.stale };
};

test("the former answer stays until the new one comes", () => {
  expect(read(asked)).toEqual({ shown: undefined, loaded: false, stale: false });
  expect(read({ ...asked, previousData: "old" })).toEqual({ shown: "old", loaded: true, stale: true });
  expect(read({ ...answered, data: "new", previousData: "old" })).toEqual({
    shown: "new",
    loaded: true,
    stale: false,
  });
});

test("a question that failed is not answered with the former answer", () => {
  const failed = { ...answered, previousData: "old", error: new Error("unreachable") };
  expect(read(failed)).toEqual({ shown: undefined, loaded: false, stale: false });
});

test("an answer that is only asked for again stays, also where that fails", () => {
  const failed = { ...answered, data: "now", error: new Error("unreachable") };
  expect(read(failed)).toEqual({ shown: "now", loaded: true, stale: false });
});
