import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import type { RequestContext, SignedInContext } from "../../platform/graphql/context.ts";
import { changePassword } from "./change-password.command.ts";
import { login } from "./login.command.ts";
import { logout } from "./logout.command.ts";
import { actorOfToken } from "./session.queries.ts";
import { demoAccounts, loadViewer } from "./viewer.queries.ts";
import { ChangePasswordInput, DemoAccount, LoginInput, LogoutInput, Viewer } from "./viewer.types.ts";

@Resolver()
export class AccessResolver {
  @Query(() => Viewer, { nullable: true, description: "Who is signed in; null where nobody is." })
  async me(@Ctx() context: RequestContext): Promise<Viewer | null> {
    return isSignedIn(context) ? loadViewer(context) : null;
  }

  @Query(() => [DemoAccount], { description: "Accounts for trying the system out; empty outside demo mode." })
  demoAccounts(@Ctx() context: RequestContext): Promise<DemoAccount[]> {
    return demoAccounts(context);
  }

  @Mutation(() => Viewer)
  async login(
    @Arg("input", () => LoginInput) input: LoginInput,
    @Ctx() context: RequestContext,
  ): Promise<Viewer> {
    const token = await login(context.inTransaction, { ...input, address: context.address });
    context.cookie.set(token);
    const actor = await actorOfToken(context.read, token, context.now, context.today);
    return loadViewer({ ...context, actor });
  }

  @Mutation(() => Boolean, { description: "True also where nobody was signed in." })
  async logout(
    @Arg("input", () => LogoutInput, { nullable: true }) input: LogoutInput | null,
    @Ctx() context: RequestContext,
  ): Promise<boolean> {
    const { actor } = context;
    if (actor !== null) await context.inTransaction((tx) => logout(tx, actor, input?.everywhere ?? false));
    context.cookie.clear();
    return true;
  }

  @Mutation(() => Viewer, { description: "Ends the person's other sessions." })
  async changePassword(
    @Arg("input", () => ChangePasswordInput) input: ChangePasswordInput,
    @Ctx() context: SignedInContext,
  ): Promise<Viewer> {
    await changePassword(context.inTransaction, context.actor, { ...input, address: context.address });
    return loadViewer({ ...context, actor: { ...context.actor, mustChangePassword: false } });
  }
}

const isSignedIn = (context: RequestContext): context is SignedInContext => context.actor !== null;
