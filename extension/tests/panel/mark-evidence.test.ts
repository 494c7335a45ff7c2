import { describe, expect, it } from 'vitest';
import { markEvidence } from '../../src/panel/mark-evidence';

const TEXT = '😡 The lid broke & <b>nobody</b> answered.';

describe('evidence in the text', () => {
  it('marks words by the server’s count, and loses nothing of the text', () => {
    const parts = markEvidence(TEXT, [{ text: 'lid broke', span: [6, 15], speaks_for: 'defect' }]);
    expect(parts.map((part) => part.text).join('')).toBe(TEXT);
    expect(parts.find((part) => part.speaksFor)).toMatchObject({
      text: 'lid broke',
      speaksFor: 'defect',
      title: 'defect',
    });
  });

  it('takes the first of overlapping evidence, and none that lies outside', () => {
    const evidence = [
      { text: '', span: [6, 15] as [number, number], speaks_for: 'negative' },
      { text: '', span: [10, 20] as [number, number], speaks_for: 'defect' },
      { text: '', span: [400, 410] as [number, number], speaks_for: 'x' },
    ];
    expect(
      markEvidence(TEXT, evidence)
        .filter((part) => part.speaksFor)
        .map((part) => part.speaksFor),
    ).toEqual(['negative']);
  });
});
