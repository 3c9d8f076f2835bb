import { DownOutlined, KeyOutlined, LogoutOutlined, UserOutlined } from "@ant-design/icons";
import { useApolloClient, useMutation } from "@apollo/client/react";
import { Dropdown } from "antd";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { graphql } from "../../gql/gql.ts";
import { useReportProblem } from "../../shared/errors/use-report-problem.tsx";
import { useViewer } from "../../shared/session/viewer.ts";

const LogoutMutation = graphql(`
  mutation Logout {
    logout
  }
`);

export function UserMenu() {
  const { t } = useTranslation();
  const { user, memberships } = useViewer();
  const navigate = useNavigate();
  const client = useApolloClient();
  const reportProblem = useReportProblem();
  const [logout] = useMutation(LogoutMutation);
  const current = memberships.filter((membership) => membership.current);

  const signOut = async () => {
    try {
      await logout();
      await navigate("/sign-in", { replace: true });
      await client.clearStore();
    } catch (error) {
      reportProblem(error);
    }
  };

  return (
    <Dropdown
      trigger={["click"]}
      menu={{
        items: [
          {
            key: "roles",
            type: "group",
            label: t("shell.myRoles"),
            children: current.map(({ id, role, unit }) => ({
              key: id,
              disabled: true,
              label: `${unit.name} · ${t(`terms.role.${role}`)}`,
            })),
          },
          { type: "divider" },
          {
            key: "account",
            icon: <KeyOutlined />,
            label: t("shell.nav.account"),
            onClick: () => void navigate("/account"),
          },
          {
            key: "signOut",
            icon: <LogoutOutlined />,
            label: t("shell.signOut"),
            onClick: () => void signOut(),
          },
        ],
      }}
    >
      <button type="button" className="user-menu" aria-label={t("shell.userMenu", { name: user.name })}>
        <UserOutlined />
        <span className="user-menu__name">{user.name}</span>
        <DownOutlined className="user-menu__arrow" />
      </button>
    </Dropdown>
  );
}
