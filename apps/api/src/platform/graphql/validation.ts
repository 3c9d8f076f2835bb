import type { ValidationError } from "class-validator";
import type { ArgumentValidationError } from "type-graphql";
import type { FieldFault } from "../errors.ts";
import type { Message, MessageParams } from "../language/messages.ts";

/** The sentence for a class-validator rule. Rules carry their figures (`max`) as `context`, put there by `rules.ts`. */
const sentences: Readonly<Record<string, Message>> = {
  isNotEmpty: "field.required",
  maxLength: "field.tooLong",
  minLength: "field.tooShort",
  isEmail: "field.badEmail",
};

/** Every fault that class-validator found, with its path below `input`. */
export function faultsOf(error: ArgumentValidationError): FieldFault[] {
  const collect = (found: readonly ValidationError[], path: string): FieldFault[] =>
    found.flatMap((one) => {
      const field = path === "" ? one.property : `${path}.${one.property}`;
      const [rule] = Object.keys(one.constraints ?? {});
      const own: FieldFault[] =
        rule === undefined ? [] : [{ field, message: sentenceOf(one, rule), params: paramsOf(one, rule) }];
      return [...own, ...collect(one.children ?? [], field)];
    });
  return collect(error.extensions.validationErrors as ValidationError[], "");
}

const contextOf = (fault: ValidationError, rule: string): { message?: Message; params?: MessageParams } =>
  (fault.contexts?.[rule] as { message?: Message; params?: MessageParams } | undefined) ?? {};
const sentenceOf = (fault: ValidationError, rule: string): Message =>
  contextOf(fault, rule).message ?? sentences[rule] ?? "field.badValue";
const paramsOf = (fault: ValidationError, rule: string): MessageParams => contextOf(fault, rule).params ?? {};
