[#import "/pesona/templates/macros/picture.ftl" as pictures]

[#-- All pictures side by side, each leading to its large view. --]
[#macro overview list]
<ul class="overview" id="semua-foto" aria-label="${i18n['site.pictures']}">
  [#list list as picture]
  <li[#if picture.portrait] class="portrait"[/#if]><a href="#foto-${picture?counter}">[@pictures.image picture=picture sizes="(min-width: 64rem) 24rem, (min-width: 40rem) 33vw, 50vw" eager=(picture?index < 2) /]</a></li>
  [/#list]
</ul>
[/#macro]

[#-- The large views one below the other: no script, and nothing in front of the page. --]
[#macro views list]
<section class="views" aria-labelledby="satu-per-satu">
  <h2 id="satu-per-satu">${i18n['site.pictures.one']}</h2>
  [#list list as picture]
  <figure class="view[#if picture.portrait] portrait[/#if]" id="foto-${picture?counter}">
    [@pictures.image picture=picture sizes="(min-width: 72rem) min(68rem, " + picture.width?c + "px), min(100vw - 2.5rem, " + picture.width?c + "px)" /]

    <figcaption>
      <span class="count">${picture?counter}/${list?size}</span>
      <span class="said">${picture.caption}[#if picture.credit.present] <span class="credit">${i18n['site.photo']}: ${picture.credit}</span>[/#if]</span>
      <span class="turn">
        [#if !picture?is_first]
        <a href="#foto-${picture?counter - 1}" aria-label="${i18n['site.pictures.previous']}">←</a>
        [/#if]
        <a href="#semua-foto" aria-label="${i18n['site.pictures.back']}">↑</a>
        [#if !picture?is_last]
        <a href="#foto-${picture?counter + 1}" aria-label="${i18n['site.pictures.next']}">→</a>
        [/#if]
      </span>
    </figcaption>
  </figure>
  [/#list]
</section>
[/#macro]
