import { groupBy } from "@minsheng/domain/group-by";
import { useTranslation } from "react-i18next";
import { graphql } from "../../gql/gql.ts";
import type { DemoAccountsQuery as DemoAccounts } from "../../gql/graphql.ts";
import { demoPassword } from "./demo-password.ts";

export const DemoAccountsQuery = graphql(`
  query DemoAccounts {
    demoAccounts {
      username
      role
      unit {
        id
        name
      }
    }
  }
`);

type DemoAccount = DemoAccounts["demoAccounts"][number];

/** In the order in which one would try them. */
const officeRoles = ["SUPERVISOR", "LEADER", "COORDINATOR", "AUDITOR", "SYSTEM_ADMIN"] as const;

interface DemoAccountListProps {
  readonly accounts: readonly DemoAccount[];
  readonly onChoose: (username: string) => void;
}

export function DemoAccountList({ accounts, onChoose }: DemoAccountListProps) {
  const { t } = useTranslation();
  const ofUnits = (account: DemoAccount) => account.role === "UNIT_ADMIN" || account.role === "REPORTER";
  const offices = officeRoles.flatMap((role) => accounts.filter((account) => account.role === role));
  const units = groupBy(accounts.filter(ofUnits), (account) => account.unit.name);
  const button = (account: DemoAccount) => (
    <button type="button" key={account.username} onClick={() => onChoose(account.username)}>
      {t(`terms.role.${account.role}`)}
    </button>
  );

  return (
    <section className="demo-accounts" aria-labelledby="demo-accounts-title">
      <h2 id="demo-accounts-title">{t("signIn.demoTitle")}</h2>
      <p className="meta">{t("signIn.demoHint", { password: demoPassword })}</p>
      <h3>{t("signIn.demoOffices")}</h3>
      <div className="demo-accounts__offices">{offices.map(button)}</div>
      <h3>{t("signIn.demoUnits")}</h3>
      <ul className="demo-accounts__units">
        {[...units].map(([unit, ofUnit]) => (
          <li key={unit}>
            <span>{unit}</span>
            <span className="demo-accounts__roles">{ofUnit.map(button)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
