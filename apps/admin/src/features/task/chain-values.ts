import { type ChainPosition, chainPositions } from "@minsheng/domain/organisation/vocabulary";
import type { ResponsiblePersonInput } from "../../gql/graphql.ts";

/** A person as the form holds one; an empty field is an empty text. */
export interface PersonValues {
  readonly id: string | null;
  readonly name: string;
  readonly title: string;
  readonly phone: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export type ChainValues = Readonly<Record<ChainPosition, readonly PersonValues[]>>;

interface ChainPerson {
  readonly id: string;
  readonly position: ChainPosition;
  readonly name: string;
  readonly title: string | null;
  readonly phone: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
}

const byPosition = (peopleIn: (position: ChainPosition) => readonly PersonValues[]): ChainValues => ({
  LEADER_IN_CHARGE: peopleIn("LEADER_IN_CHARGE"),
  RESPONSIBLE_PERSON: peopleIn("RESPONSIBLE_PERSON"),
  HANDLER: peopleIn("HANDLER"),
  LIAISON: peopleIn("LIAISON"),
});

export const chainValues = (chain: readonly ChainPerson[]): ChainValues =>
  byPosition((position) =>
    chain
      .filter((person) => person.position === position)
      .map(({ id, name, title, phone, validFrom, validTo }) => ({
        id,
        name,
        title: title ?? "",
        phone: phone ?? "",
        validFrom,
        validTo,
      })),
  );

/** The people in the order of the positions, as the API takes them. */
export const chainInput = (values: ChainValues): ResponsiblePersonInput[] =>
  chainPositions.flatMap((position) =>
    values[position].map(({ id, name, title, phone, validFrom, validTo }) => ({
      ...(id === null ? {} : { id }),
      position,
      name: name.trim(),
      title: title.trim() || null,
      phone: phone.trim() || null,
      validFrom,
      validTo,
    })),
  );

/** Where the API's `people.3.name` stands in the form: [position, index in it, "name"]. */
export function chainFieldPath(field: string, values: ChainValues): readonly (string | number)[] | null {
  const match = /^people\.(\d+)\.(\w+)$/.exec(field);
  const places = chainPositions.flatMap((position) =>
    values[position].map((_, at) => [position, at] as const),
  );
  const place = places[Number(match?.[1])];
  const name = match?.[2];
  return place === undefined || name === undefined ? null : [...place, name];
}
