import { useApolloClient } from "@apollo/client/react";
import { App, type FormInstance } from "antd";
import { useState } from "react";
import { refreshScreen } from "../api/refresh.ts";
import { useFormProblem } from "../errors/use-form-problem.ts";

/**
 * Runs what a form was filled in for, says that it is done and refreshes the screen. What was refused is
 * shown at its fields and what was typed stays. An act that answers false was given up, which is not "done".
 */
export function useFormAct<Values>(form: FormInstance<Values>, onClose: () => void) {
  const client = useApolloClient();
  const { message } = App.useApp();
  const showProblem = useFormProblem(form);
  const [saving, setSaving] = useState(false);
  const run = async (act: () => Promise<unknown>, done: string) => {
    setSaving(true);
    try {
      if ((await act()) !== false) void message.success(done);
      onClose();
      await refreshScreen(client);
    } catch (error) {
      showProblem(error);
    } finally {
      setSaving(false);
    }
  };
  return { saving, run };
}
