/** Which repository the editor in the browser works on. */
export interface EditorSettings {
  readonly backend: 'github' | 'gitlab' | 'gitea';
  /** Owner and name. */
  readonly repo: string;
  /** From which the site is published. */
  readonly branch: string;
  /** The content folder, from the top of the repository on. */
  readonly folder: string;
  /** The address of a server that is not the public one. */
  readonly server?: string | undefined;
  /** The address of the service by which people sign in; without one, they do with a token. */
  readonly signIn?: string | undefined;
}
