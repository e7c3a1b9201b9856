[#ftl]
[#-- The frame of every mail: tables and inline styles, for mail programs know little else. --]
[#macro letter heading why='mail.why']
<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${subject}</title>
</head>
<body style="margin:0;padding:0;background-color:#f4f1e7;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f4f1e7;">
<tr><td align="center" style="padding:24px 12px;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;background-color:#ffffff;border:1px solid #e2ddcf;">
<tr><td style="background-color:#0b4a36;border-bottom:4px solid #e3b23c;padding:16px 24px;font-family:Arial,Helvetica,sans-serif;font-size:14px;line-height:20px;color:#fdf6e0;"><strong style="font-size:18px;">Pesona</strong><br>${office}</td></tr>
<tr><td style="padding:24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:25px;color:#1d2420;">
<p style="margin:0 0 16px;">${msg('mail.greeting', to)}</p>
<h1 style="margin:0 0 16px;font-family:Georgia,'Times New Roman',serif;font-size:23px;line-height:30px;font-weight:bold;color:#0b4a36;">${heading}</h1>
[#nested]
</td></tr>
<tr><td style="padding:16px 24px;border-top:1px solid #e2ddcf;font-family:Arial,Helvetica,sans-serif;font-size:13px;line-height:19px;color:#59625c;">${msg(why)}</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
[/#macro]

[#macro text]<p style="margin:0 0 16px;">[#nested]</p>
[/#macro]

[#-- Label and value, left out when there is no value. --]
[#macro facts list]
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 20px;border-top:1px solid #e2ddcf;">
[#list list as fact][#if fact.value?has_content]
<tr><td width="34%" valign="top" style="padding:8px 12px 8px 0;border-bottom:1px solid #e2ddcf;font-family:Arial,Helvetica,sans-serif;font-size:14px;line-height:21px;color:#59625c;">${fact.label}</td><td valign="top" style="padding:8px 0;border-bottom:1px solid #e2ddcf;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:21px;color:#1d2420;">${fact.value}</td></tr>
[/#if][/#list]
</table>
[/#macro]

[#macro words label]
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 20px;">
<tr><td style="padding:12px 16px;background-color:#faf7ee;border-left:4px solid #e3b23c;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:25px;color:#1d2420;"><span style="font-size:13px;line-height:19px;color:#59625c;">${label}</span><br>[#nested]</td></tr>
</table>
[/#macro]

[#macro button href label]
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 16px;">
<tr><td align="center" bgcolor="#0b4a36" style="background-color:#0b4a36;border-radius:6px;"><a href="${href}" style="display:inline-block;padding:14px 28px;font-family:Arial,Helvetica,sans-serif;font-size:17px;line-height:22px;font-weight:bold;color:#ffffff;text-decoration:none;">${label}</a></td></tr>
</table>
[/#macro]
