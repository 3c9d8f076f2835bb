import { SearchOutlined } from "@ant-design/icons";
import { Input, type InputRef } from "antd";
import { useEffect, useRef, useState } from "react";
import { useShortcuts } from "../keyboard/use-shortcuts.ts";
import "./search-box.css";

/** Long enough for the next key, short enough not to be noticed. */
const pauseMs = 250;

interface SearchBoxProps {
  /** What can be searched for. */
  readonly label: string;
  readonly text: string;
  readonly onSearch: (text: string) => void;
}

/** Searches as one types; "/" leads to it from anywhere on the page. */
export function SearchBox({ label, text, onSearch }: SearchBoxProps) {
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
      className="search-box"
      type="search"
      allowClear
      prefix={<SearchOutlined />}
      placeholder={label}
      aria-label={label}
      maxLength={100}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}
