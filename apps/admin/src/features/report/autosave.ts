export type SaveState =
  | { readonly kind: "untouched" }
  | { readonly kind: "waiting" }
  | { readonly kind: "saving" }
  | { readonly kind: "saved"; readonly at: Date }
  | { readonly kind: "failed"; readonly error: unknown };

interface AutosaveOptions<T> {
  /** Milliseconds without a change before it saves. */
  readonly wait: number;
  readonly save: (values: T) => Promise<void>;
  readonly onState: (state: SaveState) => void;
}

/** Saves what is typed shortly after typing stops, one save after another, always the latest values. */
export class Autosave<T> {
  readonly #options: AutosaveOptions<T>;
  #pending: { readonly values: T } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<boolean> | null = null;

  constructor(options: AutosaveOptions<T>) {
    this.#options = options;
  }

  /** Whether anything typed is not saved yet. */
  get dirty(): boolean {
    return this.#pending !== null || this.#running !== null;
  }

  change(values: T): void {
    this.#pending = { values };
    this.#options.onState({ kind: "waiting" });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), this.#options.wait);
  }

  /** Saves at once. Answers whether everything typed is saved. */
  flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#running ??= this.#drain().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #drain(): Promise<boolean> {
    const { save, onState } = this.#options;
    while (this.#pending !== null) {
      const { values } = this.#pending;
      this.#pending = null;
      onState({ kind: "saving" });
      try {
        await save(values);
      } catch (error) {
        this.#pending ??= { values };
        onState({ kind: "failed", error });
        return false;
      }
      onState({ kind: "saved", at: new Date() });
    }
    return true;
  }
}
