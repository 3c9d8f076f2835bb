import { useState } from "react";
import { useTranslation } from "react-i18next";
import { verdictOf } from "../../../shared/actions/action.ts";
import { ActionButton } from "../../../shared/actions/action-button.tsx";
import { useIsPhone } from "../../../shared/device/use-media.ts";
import { ListFrame } from "../../../shared/list/list-frame.tsx";
import { LoadMore } from "../../../shared/list/load-more.tsx";
import { useCanCall } from "../../../shared/session/viewer.ts";
import { EmptyState } from "../../../shared/ui/empty-state.tsx";
import { PageHeader } from "../../../shared/ui/page-header.tsx";
import { noFilters, type TabProps } from "../organisation-params.ts";
import { CreateUserDrawer } from "./create-user-drawer.tsx";
import { type IssuedPassword, OneTimePassword } from "./one-time-password.tsx";
import { useUsers } from "./use-users.ts";
import { UserCards } from "./user-cards.tsx";
import { UserDrawer } from "./user-drawer.tsx";
import { UserFilters } from "./user-filters.tsx";
import { UsersTable } from "./users-table.tsx";

export function UsersTab({ state, change, tabSwitch }: TabProps) {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const canCall = useCanCall();
  const { users, total, actions, answer, loadMore } = useUsers(state);
  // Kept here and nowhere else: it outlives the drawer that asked for it and is gone with the page.
  const [issued, setIssued] = useState<IssuedPassword | null>(null);
  const close = () => change({ open: "" });

  const Users = phone ? UserCards : UsersTable;

  return (
    <>
      <PageHeader
        title={t("shell.nav.organisation")}
        meta={answer.loaded && t("organisation.userCount", { count: total })}
        actions={
          canCall("createUser") && (
            <ActionButton
              type="primary"
              verdict={verdictOf(actions, "CREATE_USER")}
              onClick={() => change({ open: "new" })}
            >
              {t("organisation.addUser")}
            </ActionButton>
          )
        }
      />
      <ListFrame
        toolbar={
          <>
            {tabSwitch}
            <UserFilters state={state} change={change} />
          </>
        }
        answer={answer}
        empty={
          users.length === 0 && (
            <EmptyState
              title={t("organisation.noUsers")}
              hint={t("organisation.noUsersHint")}
              action={{ label: t("ledger.clearFilters"), onClick: () => change(noFilters) }}
            />
          )
        }
        more={<LoadMore shown={users.length} total={total} onMore={loadMore} />}
      >
        <Users users={users} onOpen={(open) => change({ open })} />
      </ListFrame>
      {state.open === "new" && canCall("createUser") && (
        <CreateUserDrawer unitId={state.unitId || null} onIssued={setIssued} onClose={close} />
      )}
      {state.open !== "" && state.open !== "new" && (
        <UserDrawer key={state.open} userId={state.open} onIssued={setIssued} onClose={close} />
      )}
      {issued && <OneTimePassword issued={issued} onClose={() => setIssued(null)} />}
    </>
  );
}
