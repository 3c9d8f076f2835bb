/** An error as a client of the API sees it. */
export interface AnsweredError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: {
    readonly code: string;
    readonly requestId?: string;
    readonly currentVersion?: number;
    readonly reasons?: readonly { readonly code: string; readonly message: string }[];
    readonly fields?: readonly { readonly field: string; readonly message: string }[];
  };
}

export interface Answer<Data> {
  readonly status: number;
  readonly data: Data;
  readonly errors?: readonly AnsweredError[];
}

/** A browser without a screen: keeps its cookie and speaks GraphQL. */
export class Client {
  private cookie = "";

  constructor(
    readonly url: string,
    readonly language = "zh-CN",
  ) {}

  /** The same session in another language. */
  speaking(language: string): Client {
    const other = new Client(this.url, language);
    other.cookie = this.cookie;
    return other;
  }

  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const response = await fetch(this.url + path, {
      ...init,
      headers: { cookie: this.cookie, "accept-language": this.language, ...init.headers },
    });
    for (const line of response.headers.getSetCookie()) this.cookie = line.split(";", 1)[0] ?? "";
    return response;
  }

  /** The answer whatever it is. */
  async ask<Data = Record<string, unknown>>(
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<Answer<Data>> {
    const response = await this.fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, ...((await response.json()) as Omit<Answer<Data>, "status">) };
  }

  /** The data, where the answer must be without error. */
  async get<Data = Record<string, unknown>>(
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<Data> {
    const { data, errors } = await this.ask<Data>(query, variables);
    if (errors !== undefined) throw new Error(`Unexpected errors: ${JSON.stringify(errors)}`);
    return data;
  }

  /** The only error, where there must be one. */
  async refusal(query: string, variables: Record<string, unknown> = {}): Promise<AnsweredError> {
    const { data, errors = [] } = await this.ask(query, variables);
    const [error] = errors;
    if (error === undefined || errors.length > 1) {
      throw new Error(`Expected one error, got ${JSON.stringify({ data, errors })}`);
    }
    return error;
  }

  async login(username: string, password: string): Promise<void> {
    await this.get("mutation ($input: LoginInput!) { login(input: $input) { mustChangePassword } }", {
      input: { username, password },
    });
  }
}
