/** What SharePoint has and this stand-in has not, by the first step of an address that leads there, and why. */
const refused: readonly (readonly [reason: string, names: RegExp])[] = [
  [
    'hub sites join site collections of a tenant, and here are single sites',
    /^(hubsites|hubsitedata|joinhubsite|registerhubsite|unregisterhubsite|synchubsitetheme)$/,
  ],
  ['site designs and scripts are the tenant’s', /^microsoft\.sharepoint\.utilities\.webtemplateextensions\./],
  ['sites are made in the configuration', /^(spsitemanager|groupsitemanager|siteiconmanager)$/],
  ['managed metadata needs a term store', /^(sp\.taxonomy\..*|v2\.1|taxonomy.*)$/],
  [
    'comments and likes are kept outside lists',
    /^(comments|likedby|likedbyinformation|microsoft\.office\.server\.reputationmodel\..*)$/,
  ],
  ['what people follow is kept outside sites', /^social\./],
  [
    'of a profile there is what the directory holds, and nobody follows anybody',
    /^(sp\.userprofiles\..+|editprofilelink|ismypeoplelistpublic|amifollowedby|amifollowing|getfollowedtags|getfollowersfor|getmyfollowers|getpeoplefollowedby|hidesuggestion|setmyprofilepicture|setsinglevalueprofileproperty|setmultivaluedprofileproperty)$/,
  ],
  [
    'sharing links and invitations are not permissions of the site',
    /^(sp\.web\.shareobject|shareobject|unshareobject|sharelink|unsharelink|checkpermissions|getsharinginformation|getobjectsharingsettings|deletelinkbykind)$/,
  ],
  [
    'pages are SharePoint’s own',
    /^(ensuresitepageslibrary|getlimitedwebpartmanager|getclientsidewebparts|sitepages|sp\.publishing\..*)$/,
  ],
  ['apps are the tenant’s', /^(tenantappcatalog|sitecollectionappcatalog|sp_tenantsettings_current)$/],
  ['storage entities are the tenant’s', /^(getstorageentity|setstorageentity|removestorageentity)$/],
  ['related items are links between tasks', /^sp\.relateditemmanager\./],
  ['no mail leaves this machine', /^sp\.utilities\.utility\.(sendemail|createemailbodyforinvitation)$/],
  ['there is one language', /^(titleresource|descriptionresource)$/],
  ['there is one time zone', /^timezones$/],
  ['looks are SharePoint’s own', /^(applytheme|applywebtemplate|getavailablewebtemplates|maptoicon|getcatalog)$/],
  ['documents are opened by Office', /^getwopiframeurl$/],
  ['rights management is a service of its own', /^informationrightsmanagementsettings$/],
  ['forms are drawn by SharePoint itself', /^renderlistformdata$/],
  ['menus are drawn by SharePoint itself', /^(navigation\.?menustate|menustate|menunodekey)$/],
  ['rows get their number when they are made', /^reservelistitemid$/],
  ['lookups are asked for from the list that holds them', /^getrelatedfields$/],
  ['pictures are uploaded as files', /^uploadimage$/],
];

/** Why an address is not covered, where that is known by name; the name is in lower case. */
export const whyRefused = (name: string): string | undefined => refused.find(([, names]) => names.test(name))?.[0];
