import { useApolloClient, useMutation } from "@apollo/client/react";
import { App, Button, Form, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { refreshScreen } from "../api/refresh.ts";
import { useVersionedSave } from "../conflict/use-versioned-save.tsx";
import { useFormProblem } from "../errors/use-form-problem.ts";
import { DateField } from "../fields/date-field.tsx";

const answerFormFragment = graphql(`
  fragment AnswerForm_question on OpenQuestion {
    id
    text
    answerForm
    answer
    answeredBy
    version
  }
`);

const AnswerQuestionMutation = graphql(`
  mutation AnswerQuestion($input: AnswerQuestionInput!) {
    answerQuestion(input: $input) {
      ...QuestionItem_question
    }
  }
`);

interface AnswerFormProps {
  readonly question: FragmentType<typeof answerFormFragment>;
  readonly editing: boolean;
  readonly onDone: () => void;
}

interface Answer {
  readonly answer: string;
}

export function AnswerForm({ question: masked, editing, onDone }: AnswerFormProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const client = useApolloClient();
  const { id, text, answerForm, answer, version } = getFragmentData(answerFormFragment, masked);
  const [form] = Form.useForm<Answer>();
  const [saving, setSaving] = useState(false);
  const [answerQuestion] = useMutation(AnswerQuestionMutation);
  const showProblem = useFormProblem(form);

  const { save, dialog } = useVersionedSave<Answer>({
    labels: { answer: t("questions.answer") },
    textOf: (_, values) => values.answer,
    save: (values, expectedVersion) =>
      answerQuestion({ variables: { input: { questionId: id, answer: values.answer, expectedVersion } } }),
    reload: async () => {
      await refreshScreen(client);
      const latest = client.cache.readFragment({
        id: `OpenQuestion:${id}`,
        fragment: answerFormFragment,
      });
      return {
        values: { answer: latest?.answer ?? "" },
        version: latest?.version ?? 0,
        changedBy: latest?.answeredBy ?? null,
      };
    },
  });

  const submit = async (values: Answer) => {
    setSaving(true);
    try {
      const read = { values: { answer: answer ?? "" }, version };
      if (await save(read, { answer: String(values.answer).trim() })) {
        void message.success(t("questions.answered"));
        await refreshScreen(client);
      }
      onDone();
    } catch (error) {
      showProblem(error);
    } finally {
      setSaving(false);
    }
  };

  const label = t("questions.answerTo", { question: text });
  return (
    <>
      <Form
        form={form}
        layout="inline"
        className="question__form"
        initialValues={{ answer: answer ?? undefined }}
        onFinish={(values) => void submit(values)}
      >
        <Form.Item name="answer" rules={[{ required: true, message: t("questions.required") }]}>
          {answerForm === "DATE" ? (
            <DateField aria-label={label} />
          ) : answerForm === "AMOUNT" ? (
            <Input aria-label={label} inputMode="decimal" suffix={t("questions.yuan")} maxLength={16} />
          ) : (
            <Input.TextArea aria-label={label} autoSize={{ minRows: 1, maxRows: 6 }} maxLength={500} />
          )}
        </Form.Item>
        <Button htmlType="submit" loading={saving}>
          {t("common.save")}
        </Button>
        {editing && (
          <Button type="text" onClick={onDone}>
            {t("common.cancel")}
          </Button>
        )}
      </Form>
      {dialog}
    </>
  );
}
