/** Characters, both ends inclusive. The upper end bounds the work of hashing. */
export const PASSWORD_LENGTH = { min: 10, max: 128 } as const;

export type PasswordFault = "TOO_SHORT" | "TOO_LONG" | "CONTAINS_USERNAME" | "TOO_SIMPLE";

/** What is wrong with a new password: length, the own user name in it, or only one kind of characters. */
export function passwordFaults(password: string, username: string): PasswordFault[] {
  const faults: PasswordFault[] = [];
  if (password.length < PASSWORD_LENGTH.min) faults.push("TOO_SHORT");
  if (password.length > PASSWORD_LENGTH.max) faults.push("TOO_LONG");
  if (password.toLowerCase().includes(username.toLowerCase())) faults.push("CONTAINS_USERNAME");
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].filter((kind) => kind.test(password)).length;
  if (kinds < 2) faults.push("TOO_SIMPLE");
  return faults;
}
