package id.go.bengkaliskab.pesona.magnolia;

import info.magnolia.module.ModuleLifecycle;
import info.magnolia.module.ModuleLifecycleContext;
import javax.inject.Inject;
import javax.inject.Provider;

/** The module as Magnolia starts, configures ({@code pesona/config.yaml}) and stops it. */
public class PesonaModule implements ModuleLifecycle {
  private final MagnoliaPeriodicTasks tasks;
  private final Provider<MagnoliaNewsroom> newsroom;
  private String publicUrl = "";
  private String keyFolder = "";
  private String renditionFolder = "";
  private String uploadFolder = "";
  private String office = "";
  private String officeEnglish = "";
  private String officeAddress = "";
  private String officeEmail = "";
  private String officePhone = "";
  private String headName = "";
  private String headRank = "";
  private String headNip = "";
  private String approvalLink = "decide";
  private int approvalDays = 3;
  private String mailHost = "";
  private int mailPort = 0;
  private String mailTls = "starttls";
  private String mailUser = "";
  private String mailPasswordFile = "";
  private String mailSender = "";

  /**
   * @param tasks ended when the module stops, or fails to start
   * @param newsroom begins and ends with the module
   */
  @Inject
  public PesonaModule(MagnoliaPeriodicTasks tasks, Provider<MagnoliaNewsroom> newsroom) {
    this.tasks = tasks;
    this.newsroom = newsroom;
  }

  @Override
  public void start(ModuleLifecycleContext context) {
    try {
      newsroom.get().start();
    } catch (RuntimeException e) {
      tasks.close();
      throw e;
    }
  }

  @Override
  public void stop(ModuleLifecycleContext context) {
    tasks.close();
    newsroom.get().close();
  }

  /** Address of the public site; an author instance needs it, a public one may leave it empty. */
  public String getPublicUrl() {
    return publicUrl;
  }

  /** Set by Magnolia from the configuration. */
  public void setPublicUrl(String publicUrl) {
    this.publicUrl = publicUrl;
  }

  /** Folder of the sealing key on this machine; empty for {@code .pesona/keys} in the home. */
  public String getKeyFolder() {
    return keyFolder;
  }

  /** Set by Magnolia from the configuration. */
  public void setKeyFolder(String keyFolder) {
    this.keyFolder = keyFolder;
  }

  /** Folder of smaller copies of photos; empty for {@code .pesona/renditions} in the home. */
  public String getRenditionFolder() {
    return renditionFolder;
  }

  /** Set by Magnolia from the configuration. */
  public void setRenditionFolder(String renditionFolder) {
    this.renditionFolder = renditionFolder;
  }

  /** Folder of files that are still arriving; empty for {@code .pesona/uploads} in the home. */
  public String getUploadFolder() {
    return uploadFolder;
  }

  /** Set by Magnolia from the configuration. */
  public void setUploadFolder(String uploadFolder) {
    this.uploadFolder = uploadFolder;
  }

  /** Name of the office, on letters, pages and paper. */
  public String getOffice() {
    return office;
  }

  /** Set by Magnolia from the configuration. */
  public void setOffice(String office) {
    this.office = office;
  }

  /** Name of the office on English pages; empty for the Indonesian one. */
  public String getOfficeEnglish() {
    return officeEnglish;
  }

  /** Set by Magnolia from the configuration. */
  public void setOfficeEnglish(String officeEnglish) {
    this.officeEnglish = officeEnglish;
  }

  /** Postal address of the office, for the public; empty: that of the home page. */
  public String getOfficeAddress() {
    return officeAddress;
  }

  /** Set by Magnolia from the configuration. */
  public void setOfficeAddress(String officeAddress) {
    this.officeAddress = officeAddress;
  }

  /** Mail address of the office, for the public; empty: that of the home page, if it has one. */
  public String getOfficeEmail() {
    return officeEmail;
  }

  /** Set by Magnolia from the configuration. */
  public void setOfficeEmail(String officeEmail) {
    this.officeEmail = officeEmail;
  }

  /** Telephone number of the office with the country code, for the public; empty: none shown. */
  public String getOfficePhone() {
    return officePhone;
  }

  /** Set by Magnolia from the configuration. */
  public void setOfficePhone(String officePhone) {
    this.officePhone = officePhone;
  }

  /**
   * Head of the office, who ratified the procedure, with titles; empty: left blank on the sheet.
   */
  public String getHeadName() {
    return headName;
  }

  /** Set by Magnolia from the configuration. */
  public void setHeadName(String headName) {
    this.headName = headName;
  }

  /** Rank of the head of the office; empty: left blank. */
  public String getHeadRank() {
    return headRank;
  }

  /** Set by Magnolia from the configuration. */
  public void setHeadRank(String headRank) {
    this.headRank = headRank;
  }

  /** Civil servant's number of the head of the office; empty: left blank. */
  public String getHeadNip() {
    return headNip;
  }

  /** Set by Magnolia from the configuration. */
  public void setHeadNip(String headNip) {
    this.headNip = headNip;
  }

  /** What the link of an approval mail allows: {@code decide} or {@code sign-in}. */
  public String getApprovalLink() {
    return approvalLink;
  }

  /** Set by Magnolia from the configuration. */
  public void setApprovalLink(String approvalLink) {
    this.approvalLink = approvalLink;
  }

  /** Office days until such a link ends. */
  public int getApprovalDays() {
    return approvalDays;
  }

  /** Set by Magnolia from the configuration. */
  public void setApprovalDays(int approvalDays) {
    this.approvalDays = approvalDays;
  }

  /** Name of the mail server; empty while there is none. */
  public String getMailHost() {
    return mailHost;
  }

  /** Set by Magnolia from the configuration. */
  public void setMailHost(String mailHost) {
    this.mailHost = mailHost;
  }

  /** Port of the mail server; 0 for the usual one. */
  public int getMailPort() {
    return mailPort;
  }

  /** Set by Magnolia from the configuration. */
  public void setMailPort(int mailPort) {
    this.mailPort = mailPort;
  }

  /** Protection of the connection: {@code starttls}, {@code tls} or {@code none}. */
  public String getMailTls() {
    return mailTls;
  }

  /** Set by Magnolia from the configuration. */
  public void setMailTls(String mailTls) {
    this.mailTls = mailTls;
  }

  /** Login at the mail server; empty when it wants none. */
  public String getMailUser() {
    return mailUser;
  }

  /** Set by Magnolia from the configuration. */
  public void setMailUser(String mailUser) {
    this.mailUser = mailUser;
  }

  /** File on this machine that holds the password of that login and nothing else. */
  public String getMailPasswordFile() {
    return mailPasswordFile;
  }

  /** Set by Magnolia from the configuration. */
  public void setMailPasswordFile(String mailPasswordFile) {
    this.mailPasswordFile = mailPasswordFile;
  }

  /** Address that mails come from. */
  public String getMailSender() {
    return mailSender;
  }

  /** Set by Magnolia from the configuration. */
  public void setMailSender(String mailSender) {
    this.mailSender = mailSender;
  }
}
