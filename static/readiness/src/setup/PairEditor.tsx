import Button from '@atlaskit/button/new';
import type { AquaFieldOption, AquaItemType, Direction, Pair } from '../../../../src/contract';
import type { Option } from '../jira';
import { Picker } from './Picker';

const itemTypes: Option[] = [
  { value: 'Defect', label: 'Defect' },
  { value: 'Requirement', label: 'Requirement' },
];
const directions: Option[] = [
  { value: 'both', label: '⇄ both ways' },
  { value: 'toAqua', label: '→ to aqua' },
  { value: 'toJira', label: '← to Jira' },
];
const notCarried: Option = { value: '', label: 'The resolution does not travel' };

interface Props {
  pairs: readonly Pair[];
  types: readonly Option[];
  dictionaries: readonly AquaFieldOption[];
  onChange: (pairs: Pair[]) => void;
  error?: string | undefined;
}

/** Which work type becomes which type of item, and which way it travels. */
export function PairEditor({ pairs, types, dictionaries, onChange, error }: Props) {
  const change = (index: number, part: Partial<Pair>): void =>
    onChange(pairs.map((pair, at) => (at === index ? { ...pair, ...part } : pair)));
  const remove = (index: number): void => onChange(pairs.filter((_pair, at) => at !== index));
  const add = (): void => {
    const free = types.find((type) => !pairs.some((pair) => pair.jiraIssueTypeId === type.value));
    if (free) onChange([...pairs, { jiraIssueTypeId: free.value, aquaItemType: 'Defect', direction: 'both' }]);
  };
  return (
    <fieldset className="field checks">
      <legend>Types of items</legend>
      {pairs.map((pair, index) => {
        const fields = [
          notCarried,
          ...dictionaries
            .filter(({ itemType }) => itemType === pair.aquaItemType)
            .map(({ id, title }) => ({ value: id, label: `Resolution goes to “${title}”` })),
        ];
        return (
          <div key={index} className="pair">
            <Picker
              id={`pair-${index}-type`}
              label="Jira work type"
              options={types}
              value={types.find((type) => type.value === pair.jiraIssueTypeId)}
              onChange={(option) => option && change(index, { jiraIssueTypeId: option.value })}
            />
            <Picker
              id={`pair-${index}-direction`}
              label="Direction"
              options={directions}
              value={directions.find(({ value }) => value === pair.direction)}
              onChange={(option) => option && change(index, { direction: option.value as Direction })}
            />
            <Picker
              id={`pair-${index}-item`}
              label="aqua item type"
              options={itemTypes}
              value={itemTypes.find(({ value }) => value === pair.aquaItemType)}
              onChange={(option) =>
                option &&
                onChange(
                  pairs.map((one, at) => (at === index ? withoutField({ ...one, aquaItemType: option.value as AquaItemType }) : one)),
                )
              }
            />
            <div className="resolution">
              <Picker
                id={`pair-${index}-resolution`}
                label="Resolution"
                options={fields}
                value={fields.find(({ value }) => value === (pair.resolutionFieldId ?? ''))}
                onChange={(option) =>
                  onChange(
                    pairs.map((one, at) =>
                      at === index ? { ...withoutField(one), ...(option?.value ? { resolutionFieldId: option.value } : {}) } : one,
                    ),
                  )
                }
              />
              {pairs.length > 1 && (
                <Button appearance="subtle" spacing="compact" onClick={() => remove(index)}>
                  Remove this pair
                </Button>
              )}
            </div>
          </div>
        );
      })}
      {error && (
        <p className="error" role="alert">
          {error}
        </p>
      )}
      <div className="actions">
        <Button spacing="compact" onClick={add} isDisabled={types.length === 0 || pairs.length >= types.length}>
          Add a pair
        </Button>
      </div>
    </fieldset>
  );
}

function withoutField({ jiraIssueTypeId, aquaItemType, direction }: Pair): Pair {
  return { jiraIssueTypeId, aquaItemType, direction };
}
