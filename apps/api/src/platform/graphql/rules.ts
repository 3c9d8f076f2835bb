import { ArrayMaxSize, IsEmail, IsOptional, Matches, MaxLength, ValidateIf } from "class-validator";
import type { Message } from "../language/messages.ts";

/** Rules for inputs' texts, each with the sentence that it answers with. The commands trim what they keep. */

const together =
  (...rules: PropertyDecorator[]): PropertyDecorator =>
  (target, property) => {
    for (const rule of rules) rule(target, property);
  };

const AtMost = (max: number): PropertyDecorator => MaxLength(max, { context: { params: { max } } });
const IfFilledIn = ValidateIf((_, value) => value !== null && value !== undefined && value !== "");

/** Must match a pattern, or say so in these words. */
export const Pattern = (pattern: RegExp, message: Message): PropertyDecorator =>
  Matches(pattern, { context: { message } });

/** Must be filled in, not with spaces only, with at most `max` characters. */
export const RequiredText = (max: number): PropertyDecorator =>
  together(Pattern(/\S/, "field.required"), AtMost(max));

/** May be empty or left out; at most `max` characters. */
export const OptionalText = (max: number): PropertyDecorator => together(IsOptional(), AtMost(max));

/** Digits, spaces, hyphens, brackets and extensions, as offices write them: 0537-7800000 转 12. */
export const OptionalPhone = (): PropertyDecorator =>
  together(IfFilledIn, Pattern(/^[\d\s()+（）转#-]{3,30}$/, "field.badPhone"));

export const OptionalEmail = (max: number): PropertyDecorator => together(IfFilledIn, IsEmail(), AtMost(max));

/** A list of at most `max` values, or none. */
export const ListOfAtMost = (max: number): PropertyDecorator =>
  together(IsOptional(), ArrayMaxSize(max, { context: { message: "field.tooMany", params: { max } } }));
