import { describe, expect, it } from 'vitest'
import { ingestPaper } from '../../src/ingest/ingest-paper.ts'
import { annotationsSchema } from '../../src/paper/annotations.ts'

const recordOf = (text: string) =>
  ingestPaper({ id: 'x', text, annotations: annotationsSchema.parse({}), rendition: 'original' }).paper

describe('front matter', () => {
  it('joins a title and its second half, and takes the names out of the addresses', () => {
    const { record, passages } = recordOf(`渡轮的沿革*
——两个码头的比较

田野 沈澜

摘要：本文讨论渡轮。

一、沿革

渡轮很慢。

(作者单位:田野,某大学史学院;沈澜,某研究中心)
`)
    expect(record).toMatchObject({
      title: '渡轮的沿革——两个码头的比较',
      affiliation: ['某大学史学院', '某研究中心'],
    })
    expect(passages[0]?.text).toBe('渡轮的沿革——两个码头的比较')
  })
  it('reads Western authors with superscripts, and thanks under a heading', () => {
    const { record, sections } = recordOf(`# Ferries and Tides

Nora Quay¹, Tomas Pier², and Ada Lock¹

¹ Department of Ports, Tide University

## Abstract

We study ferries.

## 1 Introduction

Ferries are slow.

## Acknowledgements

We thank the crew. The work was funded by the Tide Council (grant T-1).

## References

(1) Quay, N. (2014). Slow boats. *Journal of Tides*, 6(2), 33-48.
`)
    expect(record.author.map(({ family }) => family)).toEqual(['Quay', 'Pier', 'Lock'])
    expect(record.funding).toEqual(['The work was funded by the Tide Council (grant T-1).'])
    expect(sections.map(({ title }) => title)).not.toContain('Acknowledgements')
  })
})
