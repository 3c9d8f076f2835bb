import { randomBytes, randomInt } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";

// argon2id at OWASP's first recommendation: 19 MiB, two passes, one lane.
const COST = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 } as const;

export const hashPassword = (password: string): Promise<string> => hash(password, COST);

export const passwordMatches = (passwordHash: string, password: string): Promise<boolean> =>
  verify(passwordHash, password);

let nobody: Promise<string> | null = null;

/** Takes as long as checking a real password, so that an unknown user name cannot be told from a wrong password. */
export async function checkAgainstNobody(password: string): Promise<false> {
  nobody ??= hashPassword(randomBytes(16).toString("hex"));
  await verify(await nobody, password);
  return false;
}

// Without letters and digits that look alike on paper.
const LETTERS = "abcdefghjkmnpqrstuvwxyz";
const DIGITS = "23456789";

/** A password to be read out or written down once: `kdwm-4827-qhtr`. */
export function oneTimePassword(): string {
  const pick = (from: string) =>
    Array.from({ length: 4 }, () => from.charAt(randomInt(from.length))).join("");
  return `${pick(LETTERS)}-${pick(DIGITS)}-${pick(LETTERS)}`;
}
