import { createBrowserRouter } from "react-router";
import { PageCrash } from "../shared/ui/page-crash.tsx";
import { Splash } from "../shared/ui/splash.tsx";

/** Every page is a chunk of its own. */
export const router = createBrowserRouter([
  {
    HydrateFallback: Splash,
    ErrorBoundary: PageCrash,
    children: [
      {
        path: "/sign-in",
        lazy: { Component: async () => (await import("../features/sign-in/sign-in-page.tsx")).SignInPage },
      },
      {
        path: "/",
        lazy: { Component: async () => (await import("./console.tsx")).Console },
        children: [
          {
            ErrorBoundary: PageCrash,
            children: [
              {
                index: true,
                lazy: { Component: async () => (await import("../features/home/home-page.tsx")).HomePage },
              },
              {
                path: "tasks",
                lazy: {
                  Component: async () => (await import("../features/ledger/ledger-page.tsx")).LedgerPage,
                },
              },
              {
                path: "tasks/:year/:number",
                lazy: { Component: async () => (await import("../features/task/task-page.tsx")).TaskPage },
              },
              {
                path: "tasks/:year/:number/plan",
                lazy: { Component: async () => (await import("../features/plan/plan-page.tsx")).PlanPage },
              },
              {
                path: "reports",
                lazy: {
                  Component: async () =>
                    (await import("../features/report/report-sheet-page.tsx")).ReportSheetPage,
                },
              },
              {
                path: "review",
                lazy: {
                  Component: async () => (await import("../features/review/review-page.tsx")).ReviewPage,
                },
              },
              {
                path: "joint-tasks",
                lazy: {
                  Component: async () =>
                    (await import("../features/joint-tasks/joint-tasks-page.tsx")).JointTasksPage,
                },
              },
              {
                path: "questions",
                lazy: {
                  Component: async () =>
                    (await import("../features/questions/questions-page.tsx")).QuestionsPage,
                },
              },
              {
                path: "rollup",
                lazy: {
                  Component: async () => (await import("../features/rollup/rollup-page.tsx")).RollupPage,
                },
              },
              {
                path: "rules",
                lazy: { Component: async () => (await import("../features/rules/rules-page.tsx")).RulesPage },
              },
              {
                path: "organisation",
                lazy: {
                  Component: async () =>
                    (await import("../features/organisation/organisation-page.tsx")).OrganisationPage,
                },
              },
              {
                path: "audit",
                lazy: { Component: async () => (await import("../features/audit/audit-page.tsx")).AuditPage },
              },
              {
                path: "account",
                lazy: {
                  Component: async () => (await import("../features/account/account-page.tsx")).AccountPage,
                },
              },
              {
                path: "*",
                lazy: { Component: async () => (await import("../shared/ui/not-found.tsx")).NotFound },
              },
            ],
          },
        ],
      },
    ],
  },
]);
