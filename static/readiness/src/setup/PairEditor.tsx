import Button from '@atlaskit/button/new';
import type { AquaFieldOption, AquaItemType, Direction, Pair } from '../../../../src/contract';
import type { Option } from '../jira';
import { Picker } from './Picker';
import { withResolutionField } from './resolution-fields';

const itemTypes: (Option & { value: AquaItemType })[] = [
  { value: 'Defect', label: 'Defect' },
  { value: 'Requirement', label: 'Requirement' },
];
const directions: (Option & { value: Direction })[] = [
  { value: 'both', label: '⇄ both ways' },
  { value: 'toAqua', label: '→ to aqua' },
  { value: 'toJira', label: '← to Jira' },
];
const notCarried: Option = { value: '', label: 'The resolution does not travel' };

interface Props {
  pairs: readonly Pair[];
  types: readonly Option[];
  /** aqua's fields that could take the resolution. */
  fields: readonly AquaFieldOption[];
  onChange: (pairs: Pair[]) => void;
  /** Somebody decided where this pair's resolution goes. */
  onChoose: (pair: Pair) => void;
  /** Why it cannot be saved, or offers less than it should. */
  why: { text: string | undefined; onRetry?: () => void };
}

/** Which work type becomes which type of item, which way it travels, and where its resolution goes. */
export function PairEditor({ pairs, types, fields, onChange, onChoose, why }: Props) {
  const put = (index: number, pair: Pair): void => onChange(pairs.map((one, at) => (at === index ? pair : one)));
  const add = (): void => {
    const free = types.find((type) => !pairs.some((pair) => pair.jiraIssueTypeId === type.value));
    if (free) onChange([...pairs, { jiraIssueTypeId: free.value, aquaItemType: 'Defect', direction: 'both' }]);
  };
  return (
    <fieldset className="field checks">
      <legend>Types of items</legend>
      {pairs.map((pair, index) => {
        const takers = [
          notCarried,
          ...fields
            .filter(({ itemType }) => itemType === pair.aquaItemType)
            .map(({ id, title }) => ({ value: id, label: `Resolution goes to “${title}”` })),
        ];
        const type = types.find(({ value }) => value === pair.jiraIssueTypeId);
        return (
          <div key={index} className="pair" role="group" aria-label={`Pair ${index + 1}`}>
            <Picker
              id={`pair-${index}-type`}
              label="Jira work type"
              options={types}
              value={type}
              onChange={(option) => option && put(index, { ...pair, jiraIssueTypeId: option.value })}
            />
            <Picker
              id={`pair-${index}-direction`}
              label="Direction"
              options={directions}
              value={directions.find(({ value }) => value === pair.direction)}
              onChange={(option) => {
                const direction = directions.find(({ value }) => value === option?.value)?.value;
                if (direction) put(index, { ...pair, direction });
              }}
            />
            <Picker
              id={`pair-${index}-item`}
              label="aqua item type"
              options={itemTypes}
              value={itemTypes.find(({ value }) => value === pair.aquaItemType)}
              onChange={(option) => {
                const aquaItemType = itemTypes.find(({ value }) => value === option?.value)?.value;
                if (aquaItemType) put(index, { ...withResolutionField(pair, undefined), aquaItemType });
              }}
            />
            <div className="resolution">
              <Picker
                id={`pair-${index}-resolution`}
                label="Resolution"
                options={takers}
                value={takers.find(({ value }) => value === (pair.resolutionFieldId ?? ''))}
                onChange={(option) => {
                  onChoose(pair);
                  put(index, withResolutionField(pair, option?.value));
                }}
              />
            </div>
            {pairs.length > 1 && (
              <Button appearance="subtle" onClick={() => onChange(pairs.filter((_pair, at) => at !== index))}>
                Remove<span className="hidden"> {type?.label ?? 'this pair'}</span>
              </Button>
            )}
          </div>
        );
      })}
      {why.text && (
        <p className="error" role="alert">
          {why.text}
        </p>
      )}
      <div className="actions">
        <Button id="add-pair" spacing="compact" onClick={add} isDisabled={types.length === 0 || pairs.length >= types.length}>
          Add a pair
        </Button>
        {why.onRetry && (
          <Button spacing="compact" onClick={why.onRetry}>
            Try again
          </Button>
        )}
      </div>
    </fieldset>
  );
}
