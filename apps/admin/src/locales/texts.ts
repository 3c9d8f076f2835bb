/**
 * The same texts in another language: a text that is forgotten does not compile.
 * A language that tells one from many adds `…_one` beside `…_other`.
 */
export type Texts<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Texts<T[K]>;
} & {
  readonly [K in keyof T & string as K extends `${infer Stem}_other` ? `${Stem}_one` : never]?: string;
};
