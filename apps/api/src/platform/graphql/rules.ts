import { IsNotEmpty, IsOptional, Matches, MaxLength, ValidateIf } from "class-validator";
import type { Message } from "../language/messages.ts";

/** Rules for inputs' texts, each with the sentence that it answers with. Texts come trimmed (see `trimTexts`). */

const together =
  (...rules: PropertyDecorator[]): PropertyDecorator =>
  (target, property) => {
    for (const rule of rules) rule(target, property);
  };

/** Must be filled in, with at most `max` characters. */
export const RequiredText = (max: number): PropertyDecorator =>
  together(IsNotEmpty(), MaxLength(max, { context: { params: { max } } }));

/** May be empty or left out; at most `max` characters. */
export const OptionalText = (max: number): PropertyDecorator =>
  together(IsOptional(), MaxLength(max, { context: { params: { max } } }));

/** Must match a pattern, or say so in these words. */
export const Pattern = (pattern: RegExp, message: Message): PropertyDecorator =>
  Matches(pattern, { context: { message } });

/** The same, where an empty text is fine. */
export const OptionalPattern = (pattern: RegExp, message: Message): PropertyDecorator =>
  together(
    ValidateIf((_, value) => value !== null && value !== undefined && value !== ""),
    Matches(pattern, { context: { message } }),
  );
