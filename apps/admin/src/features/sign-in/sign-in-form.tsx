import { useApolloClient, useMutation } from "@apollo/client/react";
import { type FormEvent, type Ref, useImperativeHandle, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useSearchParams } from "react-router";
import { graphql } from "../../gql/gql.ts";
import { problemOf } from "../../shared/errors/problem.ts";
import { demoPassword } from "./demo-password.ts";

const LoginMutation = graphql(`
  mutation Login($input: LoginInput!) {
    login(input: $input) {
      mustChangePassword
    }
  }
`);

/** The page to return to; only a path of this console. */
const placeFrom = (search: URLSearchParams): string => {
  const from = search.get("from") ?? "/";
  return /^\/(?![/\\])/.test(from) ? from : "/";
};

export interface SignInFormHandle {
  readonly signInAs: (username: string) => void;
}

export function SignInForm({ ref }: { ref: Ref<SignInFormHandle> }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [username, setUsername] = useState("");
  const [password, setPassword] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  const [login, { loading }] = useMutation(LoginMutation);

  const signIn = async (input: { username: string; password: string }) => {
    setFault(null);
    try {
      await login({ variables: { input } });
      await client.clearStore();
      await navigate(placeFrom(search), { replace: true });
    } catch (error) {
      const problem = problemOf(error);
      setFault(problem.code === "UNREACHABLE" ? t("problem.UNREACHABLE") : problem.message);
    }
  };

  const signInAs = (chosen: string) => {
    setUsername(chosen);
    setPassword(password || demoPassword);
    void signIn({ username: chosen, password: password || demoPassword });
  };
  useImperativeHandle(ref, () => ({ signInAs }));

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (username.trim() === "" || password === "") setFault(t("signIn.enterBoth"));
    else void signIn({ username: username.trim(), password });
  };

  return (
    <form className="sign-in__form" onSubmit={submit} noValidate>
      <label>
        {t("signIn.username")}
        <input
          value={username}
          onChange={(event) => setUsername(event.target.value)}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={64}
        />
      </label>
      <label>
        {t("signIn.password")}
        <input
          type="password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
          autoComplete="current-password"
          maxLength={128}
        />
      </label>
      <p className="sign-in__fault" role="alert">
        {fault}
      </p>
      <button type="submit" disabled={loading}>
        {loading ? t("signIn.submitting") : t("signIn.submit")}
      </button>
      <p className="meta">{t("signIn.forgotten")}</p>
    </form>
  );
}
