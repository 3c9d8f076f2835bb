/** What is measured: the ledger with every relation, and one task with the same. Asked alike of both servers. */
const TASK = `
  id number title wording year version state dueOn dueConfirmed joint
  project { ordinal name }
  leadUnit { id code name }
  assistUnits { id code name }
  assignments { id role line assumed duty version unit { id code name }
    chain { id position name title phone validFrom validTo current } }
  indicators { id name kind comparator target unitOfMeasure approximate baseMissing recurrence weight
    wordingStart wordingEnd }`;

export const queries = {
  ledger: `query Ledger { tasks(first: 100) { totalCount edges { node { ${TASK} } } } }`,
  task: `query Task { task(number: 1) { ${TASK} } }`,
} as const;
export type Measured = keyof typeof queries;
