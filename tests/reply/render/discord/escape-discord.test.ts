import { expect, test } from 'vitest'
import { escapeDiscord } from '../../../../src/reply/render/discord/escape-discord.ts'

test.each([
  ['**粗** _斜_ ~~删~~ ||藏|| `码`', '\\*\\*粗\\*\\* \\_斜\\_ \\~\\~删\\~\\~ \\|\\|藏\\|\\| \\`码\\`'],
  ['@everyone <@123> <#1> <t:1> <:a:1>', '\\@everyone \\<\\@123\\> \\<#1\\> \\<t\\:1\\> \\<\\:a\\:1\\>'],
  ['[名](https://example.org)', '\\[名\\](https\\://example.org)'],
  [':smile: 10:30 注: 完', '\\:smile: 10\\:30 注: 完'],
  ['# 题\n-# 小\n- 项\n+ 项\n  * 项', '\\# 题\n\\-# 小\n\\- 项\n\\+ 项\n  \\* 项'],
  ['> 引\n>>> 引', '\\> 引\n\\>\\>\\> 引'],
  ['1. 一\n12. 二', '1\\. 一\n12\\. 二'],
  ['反斜杠 \\*', '反斜杠 \\\\\\*'],
])('%j becomes literal', (text, escaped) => {
  expect(escapeDiscord(text)).toBe(escaped)
})

test.each(['2002-2020年 C#', '446.64 亿元', '3.14', '（一）“引号”《书名》①', '1+1=2'])('%j needs nothing', (text) => {
  expect(escapeDiscord(text)).toBe(text)
})
