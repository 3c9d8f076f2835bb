import { SearchOutlined } from "@ant-design/icons";
import { Input, type InputRef } from "antd";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useShortcuts } from "../../shared/keyboard/use-shortcuts.ts";

/** Long enough for the next key, short enough not to be noticed. */
const pauseMs = 250;

interface SearchBoxProps {
  readonly text: string;
  readonly onSearch: (text: string) => void;
}

/** Searches as one types; the server also finds by pinyin. */
export function SearchBox({ text, onSearch }: SearchBoxProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(text);
  const [searched, setSearched] = useState(text);
  const input = useRef<InputRef>(null);
  useShortcuts({ "/": () => input.current?.focus() });

  // The address changed otherwise: by a link, or by clearing the filters.
  if (text !== searched) {
    setSearched(text);
    setTyped(text);
  }

  useEffect(() => {
    if (typed === searched) return;
    const timer = setTimeout(() => {
      setSearched(typed);
      onSearch(typed);
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [typed, searched, onSearch]);

  return (
    <Input
      ref={input}
      className="ledger__search"
      type="search"
      allowClear
      prefix={<SearchOutlined />}
      placeholder={t("ledger.search")}
      aria-label={t("ledger.search")}
      maxLength={100}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}
