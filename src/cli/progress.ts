/** Says on the error output how far a long run is; on a terminal in one line that is written over. */
export interface Progress {
  say(words: string): void;
  /** Frees the line for what is printed next. */
  end(): void;
}

export function progressOn(stream: NodeJS.WriteStream): Progress {
  let isOpen = false;
  return {
    say(words) {
      const width = Math.max(20, (stream.columns ?? 80) - 1);
      stream.write(stream.isTTY ? `\r\x1b[K${words.slice(0, width)}` : `${words}\n`);
      isOpen = true;
    },
    end() {
      if (isOpen && stream.isTTY) stream.write('\r\x1b[K');
      isOpen = false;
    },
  };
}
