/**
 * The same texts in another language: a text that is forgotten does not compile.
 * Chinese does not tell one from many; a language that does adds `…_one` beside each `…_other`.
 */
export type Texts<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Texts<T[K]>;
} & {
  readonly [K in keyof T & string as K extends `${infer Stem}_other` ? `${Stem}_one` : never]: string;
};
