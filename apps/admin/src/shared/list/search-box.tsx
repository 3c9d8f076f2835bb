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
  const [seen, setSeen] = useState(text);
  // What was asked for and has not come back in the address yet: when it does, newer typing must not give way to it.
  const [pending, setPending] = useState<readonly string[]>([]);
  const input = useRef<InputRef>(null);
  useShortcuts({ "/": () => input.current?.focus() });

  if (text !== seen) {
    const at = pending.indexOf(text);
    setSeen(text);
    setPending(at === -1 ? [] : pending.slice(at + 1));
    // The address changed otherwise: by a link, or by clearing the filters.
    if (at === -1) setTyped(text);
  }

  const asked = pending.at(-1) ?? seen;
  useEffect(() => {
    if (typed === asked) return;
    const timer = setTimeout(() => {
      setPending((before) => [...before, typed]);
      onSearch(typed);
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [typed, asked, onSearch]);

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
