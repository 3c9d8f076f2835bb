import { Field, ObjectType } from "type-graphql";
import { UserType } from "./user.types.ts";

@ObjectType({ simpleResolvers: true, description: "An account and the password that opens it once." })
export class UserCredentials {
  @Field(() => UserType) user: UserType;
  @Field(() => String, { description: "Shown only now; the person chooses an own one with it." })
  oneTimePassword: string;
}

/** What commands answer with who set a one-time password. */
export interface IssuedPassword {
  readonly userId: string;
  readonly oneTimePassword: string;
}
