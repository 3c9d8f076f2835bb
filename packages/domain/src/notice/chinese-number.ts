const digits = new Map([..."〇一二三四五六七八九"].map((digit, value) => [digit, value]));
digits.set("零", 0).set("两", 2);
const powers = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);

/** The value of a number written in Chinese below ten thousand (十二 is 12, 两 is 2), or null for anything else. */
export function chineseNumber(text: string): number | null {
  let total = 0;
  let pending: number | null = null;
  for (const character of text) {
    const digit = digits.get(character);
    const power = powers.get(character);
    if (digit !== undefined) pending = digit;
    else if (power !== undefined) {
      total += (pending ?? 1) * power;
      pending = null;
    } else return null;
  }
  return text === "" ? null : total + (pending ?? 0);
}
