/** GitHub’s interface for programs, as far as a comment needs it. */
export interface GithubApi {
  /** @throws where GitHub answers with anything but success */
  get(path: string): Promise<unknown>;
  /** @param most bytes that are taken at the most; more is an error */
  getBytes(path: string, most: number): Promise<Uint8Array>;
  send(method: 'POST' | 'PATCH', path: string, body: unknown): Promise<void>;
}

/** @param base such as `https://api.github.com` */
export function githubApi(base: string, token: string): GithubApi {
  const ask = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(`${base}${path}`, {
      method,
      headers: {
        Accept: 'application/vnd.github+json',
        Authorization: `Bearer ${token}`,
        'X-GitHub-Api-Version': '2022-11-28',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`GitHub answers ${response.status} to ${method} ${path}.`);
    return response;
  };
  return {
    get: async (path) => (await ask('GET', path)).json(),
    async getBytes(path, most) {
      const parts: Uint8Array[] = [];
      let size = 0;
      for await (const part of (await ask('GET', path)).body ?? []) {
        size += part.length;
        if (size > most) throw new Error(`${path} has more than ${most} bytes.`);
        parts.push(part);
      }
      return Buffer.concat(parts);
    },
    send: async (method, path, body) => {
      await ask(method, path, body);
    },
  };
}
