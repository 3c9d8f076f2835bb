import { groupBy } from "@minsheng/domain/group-by";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { InboxQuery } from "../../gql/graphql.ts";
import { Panel } from "../../shared/ui/panel.tsx";
import { PanelState } from "../../shared/ui/panel-state.tsx";
import { inboxPath } from "./inbox-path.ts";
import { useInbox } from "./use-inbox.ts";
import "./inbox.css";

type Item = InboxQuery["inbox"][number];

/** Enough of a kind to begin with. */
const shownAtMost = 6;

/** 待办: what awaits this person, by what is to be done, the most urgent first; one click leads to it. */
export function InboxPanel() {
  const { t } = useTranslation();
  const { data, error, refetch } = useInbox();
  // What is to be acknowledged has a panel of its own, where one click does it.
  const items = (data?.inbox ?? []).filter(({ kind }) => kind !== "ACKNOWLEDGE");
  return (
    <Panel title={t("inbox.title", { count: items.length })} flush>
      <PanelState
        loaded={data !== undefined}
        error={error}
        onRetry={refetch}
        empty={items.length === 0 ? t("inbox.empty") : null}
      >
        {[...groupBy(items, (item) => item.kind)].map(([kind, ofKind]) => (
          <InboxGroup key={kind} items={ofKind} title={t(`inbox.kind.${kind}`)} />
        ))}
      </PanelState>
    </Panel>
  );
}

function InboxGroup({ items, title }: { readonly items: readonly Item[]; readonly title: string }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, shownAtMost);
  return (
    <section className="inbox">
      <h3>
        {title} <span>{items.length}</span>
      </h3>
      <ul>
        {shown.map((item) => (
          <li key={`${item.taskNumber} ${item.unitName} ${item.period} ${item.subject}`}>
            <Link to={inboxPath(item)}>
              <span className="inbox__subject">
                {item.taskNumber}. {item.subject ?? item.taskTitle}
              </span>
              <span className="inbox__about">
                {[item.period, item.unitName].filter((word) => word !== null).join(" · ")}
              </span>
              <InboxDue item={item} />
            </Link>
          </li>
        ))}
      </ul>
      {shown.length < items.length && (
        <Button type="link" size="small" onClick={() => setAll(true)}>
          {t("inbox.showAll", { count: items.length })}
        </Button>
      )}
    </section>
  );
}

function InboxDue({ item: { dueOn, overdue } }: { readonly item: Item }) {
  const { t } = useTranslation();
  if (dueOn === null) return null;
  return (
    <span className={overdue ? "inbox__due inbox__due--late" : "inbox__due"}>
      {overdue ? `■ ${t("inbox.overdue", { day: dueOn })}` : t("inbox.due", { day: dueOn })}
    </span>
  );
}
