import {
  ApartmentOutlined,
  AuditOutlined,
  BarChartOutlined,
  ControlOutlined,
  FileDoneOutlined,
  FormOutlined,
  HomeOutlined,
  PartitionOutlined,
  ProfileOutlined,
  QuestionCircleOutlined,
} from "@ant-design/icons";
import type { Operation } from "@minsheng/domain/policy/operations";
import type { ReactNode } from "react";
import { matchPath, useLocation } from "react-router";
import { useCanCall } from "../shared/session/viewer.ts";

export type NavigationKey =
  | "home"
  | "reports"
  | "review"
  | "tasks"
  | "jointTasks"
  | "questions"
  | "rollup"
  | "rules"
  | "organisation"
  | "audit";

interface NavigationItem {
  readonly key: NavigationKey;
  readonly path: string;
  readonly icon: ReactNode;
  /** Shown to whoever may call it; null: to everyone. */
  readonly operation: Operation | null;
}

const navigation: readonly NavigationItem[] = [
  { key: "home", path: "/", icon: <HomeOutlined />, operation: null },
  { key: "reports", path: "/reports", icon: <FormOutlined />, operation: "reportSheet" },
  { key: "review", path: "/review", icon: <FileDoneOutlined />, operation: "reviewQueue" },
  { key: "tasks", path: "/tasks", icon: <ProfileOutlined />, operation: "tasks" },
  { key: "jointTasks", path: "/joint-tasks", icon: <PartitionOutlined />, operation: "tasks" },
  { key: "questions", path: "/questions", icon: <QuestionCircleOutlined />, operation: "programme" },
  { key: "rollup", path: "/rollup", icon: <BarChartOutlined />, operation: "rollup" },
  { key: "rules", path: "/rules", icon: <ControlOutlined />, operation: "lightPolicies" },
  { key: "organisation", path: "/organisation", icon: <ApartmentOutlined />, operation: "units" },
  { key: "audit", path: "/audit", icon: <AuditOutlined />, operation: "auditEntries" },
];

/** Whether this person's operations open the page at the present address. */
export function useIsPermitted(): boolean {
  const items = useNavigation();
  const { pathname } = useLocation();
  const here = navigation.find(({ path }) => matchPath({ path, end: path === "/" }, pathname) !== null);
  return here === undefined || items.includes(here);
}

/** The pages that this person's operations open. */
export function useNavigation(): readonly NavigationItem[] {
  const canCall = useCanCall();
  return navigation.filter((item) => item.operation === null || canCall(item.operation));
}
