/**
 * GB/T 7714-2015, numeric, for the kinds of work that the project's records know, as a style in the Citation Style
 * Language 1.0.2. Written from the standard's patterns: 作者. 题名[文献类型标识]. 刊名, 年, 卷(期): 页码. DOI.
 */
export const GB_T_7714 = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text" name-as-sort-order="all"
  sort-separator=" " initialize-with=" " default-locale="en-US">
  <info>
    <title>GB/T 7714-2015</title>
    <id>gb-t-7714-2015</id>
    <updated>2026-01-01T00:00:00+00:00</updated>
  </info>
  <locale><terms><term name="et-al">等</term><term name="page-range-delimiter">-</term></terms></locale>
  <macro name="type">
    <choose>
      <if type="article-journal"><text value="J"/></if>
      <else-if type="book"><text value="M"/></else-if>
      <else-if type="thesis"><text value="D"/></else-if>
      <else-if type="report"><text value="R"/></else-if>
      <else><text value="Z"/></else>
    </choose>
  </macro>
  <macro name="source">
    <group>
      <group delimiter=", ">
        <text variable="container-title"/>
        <text variable="publisher"/>
        <date variable="issued"><date-part name="year"/></date>
        <text variable="volume"/>
      </group>
      <text variable="issue" prefix="(" suffix=")"/>
      <text variable="page" prefix=": "/>
    </group>
  </macro>
  <citation><layout><text variable="citation-number" prefix="[" suffix="]"/></layout></citation>
  <bibliography et-al-min="4" et-al-use-first="3">
    <layout suffix=".">
      <group delimiter=". ">
        <names variable="author"><name delimiter=", " delimiter-precedes-last="always"/></names>
        <group>
          <text variable="title"/>
          <text macro="type" prefix="[" suffix="]"/>
        </group>
        <text macro="source"/>
        <text variable="DOI" prefix="DOI:"/>
      </group>
    </layout>
  </bibliography>
</style>`
