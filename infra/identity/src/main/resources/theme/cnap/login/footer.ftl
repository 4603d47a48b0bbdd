<#-- Beneath the form: what to do when it does not work, and the way out for those who came here by mistake. -->
<#macro content>
<div class="cnap-help">
  <p>${msg("cnapHelp")}</p>
  <#if (client.baseUrl)?has_content>
  <p><a href="${client.baseUrl?replace("/admin/", "/")}">${msg("cnapCitizens")}</a></p>
  </#if>
</div>
</#macro>
