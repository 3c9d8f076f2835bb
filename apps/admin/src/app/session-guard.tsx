import { useQuery } from "@apollo/client/react";
import type { ReactNode } from "react";
import { Navigate, useLocation } from "react-router";
import { PasswordChangeRequired } from "../features/account/password-change-required.tsx";
import { getFragmentData } from "../gql/fragment-masking.ts";
import { ViewerContext, ViewerQuery, viewerFragment } from "../shared/session/viewer.ts";
import { ErrorState } from "../shared/ui/error-state.tsx";
import { Splash } from "../shared/ui/splash.tsx";

/** Lets in who is signed in; sends everyone else to the sign-in page, to return to the same place. */
export function SessionGuard({ children }: { children: ReactNode }) {
  const location = useLocation();
  const { data, error, refetch } = useQuery(ViewerQuery, { fetchPolicy: "cache-first" });
  if (data === undefined)
    return error === undefined ? <Splash /> : <ErrorState error={error} onRetry={refetch} />;

  const viewer = getFragmentData(viewerFragment, data.me);
  if (!viewer) {
    const from = location.pathname + location.search + location.hash;
    return <Navigate to={`/sign-in?${new URLSearchParams({ from })}`} replace />;
  }
  const year = data.currentNotice?.year ?? Number(viewer.today.slice(0, 4));
  return (
    <ViewerContext value={{ ...viewer, year }}>
      {viewer.mustChangePassword ? <PasswordChangeRequired /> : children}
    </ViewerContext>
  );
}
