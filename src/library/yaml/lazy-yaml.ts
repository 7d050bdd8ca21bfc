import type { YamlFile } from './yaml-file.ts';

/** YAML that is read when it is first asked for. */
export function lazyYaml(file: string, read: () => YamlFile): YamlFile {
  let known: YamlFile | null = null;
  const yaml = () => {
    known ??= read();
    return known;
  };
  return {
    file,
    get data() {
      return yaml().data;
    },
    placeOf: (path) => yaml().placeOf(path),
    placeOfKey: (path) => yaml().placeOfKey(path),
    placeInside: (path, place) => yaml().placeInside(path, place),
    sourceOf: (path) => yaml().sourceOf(path),
  };
}
