import { suggest } from '../library/text/nearest.ts';
import type { Policy, Version } from '../policy/library.ts';
import { policyId } from '../policy/policy-id.ts';
import { textsOf } from '../site/view/version-texts.ts';
import { policiesOf, type View } from '../site/view/view.ts';
import { UsageError } from './verb.ts';

/** The policy that an argument names, as ORG/POLICY. */
export function policyAt(view: View, path: string): Policy {
  const policies = new Map(
    policiesOf(view).map((policy): [string, Policy] => [policyId(policy), policy]),
  );
  const found = policies.get(path.replace(/^\/+|\/+$/g, ''));
  if (found) return found;
  const names = [...policies.keys()];
  throw new UsageError(
    `There is no policy ${path}. ${suggest(path, names, `There are: ${names.join(', ')}.`)}`,
  );
}

/** The version of a policy that an argument names. */
export function versionCalled(policy: Policy, name: string): Version {
  const { versions } = policy;
  const found = versions.find((version) => version.name === name);
  if (found) return found;
  const names = versions.map((version) => version.name);
  throw new UsageError(
    `${policyId(policy)} has no version ${name}. ${suggest(name, names, `There are: ${names.join(', ')}.`)}`,
  );
}

/** The same, or the restated text beside it, as VERSION/restated. */
export function textCalled(policy: Policy, name: string): Version {
  const found = textsOf(policy).find((version) => version.name === name);
  return found ?? versionCalled(policy, name);
}
