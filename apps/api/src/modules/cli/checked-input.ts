import { validate } from "class-validator";
import { ArgumentValidationError } from "type-graphql";
import { badInput } from "../../platform/errors.ts";
import { faultsOf } from "../../platform/graphql/validation.ts";

/** An input as the API would get it: filled in and held against the rules of its class. */
export async function checkedInput<Input extends object>(empty: Input, values: Input): Promise<Input> {
  const input = Object.assign(empty, values);
  const faults = await validate(input, { forbidUnknownValues: false });
  if (faults.length > 0) throw badInput(...faultsOf(new ArgumentValidationError(faults)));
  return input;
}
