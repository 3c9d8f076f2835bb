const opening = "（(“《「";
const closing = "）)”》」";

export interface Clause {
  readonly text: string;
  /** Where it begins in the whole text. */
  readonly start: number;
}

/** The pieces of a text between separators that stand outside brackets and quotation marks. */
export function splitOutsideBrackets(text: string, separators: string): Clause[] {
  const pieces: Clause[] = [];
  let depth = 0;
  let start = 0;
  for (const [at, character] of text.split("").entries()) {
    if (opening.includes(character)) depth += 1;
    else if (closing.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && separators.includes(character)) {
      pieces.push({ text: text.slice(start, at), start });
      start = at + 1;
    }
  }
  pieces.push({ text: text.slice(start), start });
  return pieces.filter((piece) => piece.text.trim() !== "");
}

/** Whether every round bracket, of either width, is closed. */
export function hasBalancedBrackets(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if ("（(".includes(character)) depth += 1;
    if ("）)".includes(character)) depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
